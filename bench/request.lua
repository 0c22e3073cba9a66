-- One kind of request; what it is comes after "--": method, file with addresses (or of a body for POST), cookie. Writes a line of JSON at the end.
local words = {}

function setup(thread)
  thread:set("seed", #words + 1)
  table.insert(words, thread)
end

function init(args)
  method, cookie = args[1], args[3]
  lines = {}
  for line in io.lines(args[2]) do
    table.insert(lines, line)
  end
  place = math.floor(#lines / 4) * (seed - 1)
  address = args[4]
end

function request()
  place = place % #lines + 1
  if method == "GET" then
    return wrk.format("GET", lines[place], { Cookie = cookie, ["Accept-Encoding"] = "gzip" })
  end
  return wrk.format("POST", address, { Cookie = cookie, ["Content-Type"] = "application/json" }, lines[place])
end

function done(summary, latency, requests)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.write(string.format('RESULT {"requestsPerSecond": %.1f, "p50Ms": %.2f, "p99Ms": %.2f, "requests": %d, "failed": %d}\n',
    summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary.requests, failed))
end
