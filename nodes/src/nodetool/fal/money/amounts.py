"""
Amounts of money as whole billionths of a US dollar, as fal's billing counts them: sums are exact.
"""

from decimal import Decimal, InvalidOperation
from typing import Any

BILLION = 10**9
#: SQLite keeps whole numbers of 64 bits; no bill comes near.
LARGEST = 10**9 * BILLION
_MILLIONTH = BILLION // 10**6


def from_decimal(dollars: Decimal) -> int:
    """Dollars as billionths, rounded half to even."""
    return int((dollars * BILLION).to_integral_value())


def decimal_of(value: Any) -> Decimal | None:
    """A number of at least 0 from JSON, from a header or from a field; ``None`` for everything else."""
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        return None
    try:
        number = Decimal(str(value).strip())
    except InvalidOperation:
        return None
    return number if number.is_finite() and 0 <= number <= LARGEST else None


def dollars(amount: int) -> str:
    """An amount as people read it: cents, and as many more decimal places (six where that is enough) as it needs."""
    places = 6 if amount >= _MILLIONTH else 9
    whole, _, rest = f"{Decimal(amount) / BILLION:.{places}f}".partition(".")
    return f"${whole}.{rest.rstrip('0').ljust(2, '0')}"


def plain(amount: int | None) -> float | None:
    """An amount as a number of dollars, for JSON and CSV."""
    return None if amount is None else amount / BILLION
