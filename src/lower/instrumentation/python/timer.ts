/** What a `time_…` method returns. The client's own Timer times a coroutine function only until it is awaited. */
export const TIMER_IMPORTS = [
  'from collections.abc import Callable',
  'from functools import wraps',
  'from inspect import iscoroutinefunction',
  'from time import perf_counter',
  'from typing import Any, TypeVar, cast',
] as const;

export const TIMER = `
_Timed = TypeVar("_Timed", bound="Callable[..., Any]")


class Timer:
    """Times a with block, or each call of the function that it decorates."""

    def __init__(self, observe: Callable[[float], None]) -> None:
        self._observe = observe
        self._start = 0.0

    def __enter__(self) -> Timer:
        self._start = perf_counter()
        return self

    def __exit__(self, *_: object) -> None:
        self._observe(perf_counter() - self._start)

    def __call__(self, function: _Timed) -> _Timed:
        @wraps(function)
        def timed(*args: Any, **kwargs: Any) -> Any:
            with Timer(self._observe):
                return function(*args, **kwargs)

        @wraps(function)
        async def timed_coroutine(*args: Any, **kwargs: Any) -> Any:
            with Timer(self._observe):
                return await function(*args, **kwargs)

        wrapper = timed_coroutine if iscoroutinefunction(function) else timed
        return cast(_Timed, wrapper)
`;
