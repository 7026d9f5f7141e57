Console.WriteLine("Usage: ./bench [NAME]");
