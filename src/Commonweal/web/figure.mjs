// Draws the figures of a page. The server gives what is shown; typeface, colours, patterns, tooltip and stillness are the house's, added here.
import { BarChart, CustomChart, GraphChart, HeatmapChart, LineChart, SankeyChart, ScatterChart, TreeChart } from "echarts/charts";
import {
  AriaComponent,
  DatasetComponent,
  DataZoomComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  TitleComponent,
  TooltipComponent,
  VisualMapComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { renderers } from "./renderers.mjs";

use([
  BarChart, CustomChart, GraphChart, HeatmapChart, LineChart, SankeyChart, ScatterChart, TreeChart,
  AriaComponent, DatasetComponent, DataZoomComponent, GridComponent, LegendComponent, MarkAreaComponent, MarkLineComponent, MarkPointComponent,
  TitleComponent, TooltipComponent, VisualMapComponent,
  LabelLayout, SVGRenderer,
]);

const ink = "#22292b";
const inkSoft = "#556064";
const rule = "#ded5c6";

export function drawFigures(root) {
  for (const element of root.querySelectorAll("[data-figure]")) {
    draw(element);
  }
}

function draw(element) {
  const options = JSON.parse(document.getElementById(`${element.dataset.figure}-options`).textContent);
  element.hidden = false;
  // A figure that the style hides on a narrow screen is drawn when there is room.
  let chart;
  new ResizeObserver(() => {
    if (element.clientWidth === 0) {
      return;
    }
    if (chart) {
      chart.resize();
    } else {
      chart = init(element, null, { renderer: "svg" });
      chart.setOption(dressed(options, element));
    }
  }).observe(element);
}

function dressed(options, element) {
  const root = getComputedStyle(document.documentElement);
  const colours = [1, 2, 3, 4, 5, 6].map((n) => root.getPropertyValue(`--cw-figure-${n}`).trim());
  const unit = element.dataset.unit;
  // Several series are named above the chart, unless the figure says otherwise.
  const named = [options.series ?? []].flat().filter((one) => one.name);
  const legend = options.legend ?? (named.length > 1 ? {} : undefined);
  const sentence = document.getElementById(`${element.dataset.figure}-sentence`).textContent;
  return {
    ...options,
    color: options.color ?? colours,
    animation: !matchMedia("(prefers-reduced-motion: reduce)").matches && (options.animation ?? true),
    animationDuration: 400,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 15, color: ink, ...options.textStyle },
    aria: { enabled: true, label: { description: sentence }, decal: { show: true, decals: patterns }, ...options.aria },
    tooltip: {
      // The other mode writes style attributes, which the content policy forbids.
      renderMode: "richText",
      confine: true,
      borderColor: rule,
      textStyle: { color: ink, fontSize: 15 },
      valueFormatter: (value) => said(value, unit),
      ...options.tooltip,
    },
    grid: options.grid ?? (options.xAxis || options.yAxis ? { left: 8, right: 24, top: 48, bottom: 8, containLabel: true } : undefined),
    legend: legend && { top: 0, left: 0, textStyle: { color: ink, fontSize: 15 }, ...legend },
    xAxis: axes(options.xAxis, unit),
    yAxis: axes(options.yAxis, unit),
    series: [options.series ?? []].flat().map(series),
  };
}

function axes(axis, unit) {
  return axis && [axis].flat().map((one) => ({
    ...one,
    axisLine: { lineStyle: { color: inkSoft }, ...one.axisLine },
    splitLine: { lineStyle: { color: rule }, ...one.splitLine },
    nameTextStyle: { color: inkSoft, fontSize: 14, ...one.nameTextStyle },
    axisLabel: { color: ink, fontSize: 14, hideOverlap: true, ...(one.type === "value" ? { formatter: (value) => said(value, unit) } : {}), ...one.axisLabel },
  }));
}

// A custom series names its drawing, since a function cannot travel as data.
function series(one) {
  const drawing = one.type === "custom" && typeof one.renderItem === "string" ? { renderItem: renderers[one.renderItem] } : {};
  // The names of the last column stand right of it, and need their room on a phone too.
  const room = one.type === "sankey" ? { left: 4, right: 130 } : {};
  return { ...room, ...one, label: { color: ink, fontSize: 14, lineHeight: 17, ...one.label }, ...drawing };
}

function said(value, unit) {
  if (Array.isArray(value)) {
    return value.map((one) => said(one, unit)).join(", ");
  }
  if (typeof value !== "number") {
    return value ?? "no figure";
  }
  const number = value.toLocaleString("en-GB");
  if (unit === "£") {
    return value < 0 ? `−£${number.slice(1)}` : `£${number}`;
  }
  return unit === "%" ? `${number}%` : number;
}

// Light patterns over the colours: plain, then lines and dots that differ in print and to those who see colours otherwise.
const pale = "rgba(255, 255, 255, 0.45)";
const patterns = [
  { color: "transparent" },
  { color: pale, symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4 },
  { color: pale, symbol: "circle", symbolSize: 0.8, dashArrayX: [[8, 8], [0, 8, 8, 0]], dashArrayY: [6, 0] },
  { color: pale, symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 },
  { color: pale, symbol: "rect", dashArrayX: [1, 0], dashArrayY: [3, 6] },
  { color: pale, symbol: "triangle", symbolSize: 0.9, dashArrayX: [[9, 9], [0, 9, 9, 0]], dashArrayY: [9, 2] },
];
