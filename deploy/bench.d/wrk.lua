-- wrk -s wrk.lua URL -- FILE [TOKEN]: asks for the paths of FILE, one a line, each thread from another one on. A line `POST path body` sends JSON.
local threads = 0

function setup(thread)
  thread:set("first", threads)
  threads = threads + 1
end

function init(arguments)
  requests = {}
  if arguments[2] then wrk.headers["Authorization"] = "Bearer " .. arguments[2] end
  wrk.headers["Content-Type"] = "application/json"
  for line in io.lines(arguments[1]) do
    local path, body = line:match("^POST (%S+) (.*)$")
    requests[#requests + 1] = path and wrk.format("POST", path, nil, body) or wrk.format("GET", line)
  end
  at = first * math.floor(#requests / 2)
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency, all)
  local errors = summary.errors
  io.write(string.format("RESULT %d %.1f %.2f %.2f %d\n", summary.requests, summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1e3,
    latency:percentile(99) / 1e3, errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
