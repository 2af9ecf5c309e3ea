class Switti512(FalNode):
    """
    Generate a 512-pixel image with the small version of Switti, a scale-wise transformer from Yandex Research.
    switti, yandex, text-to-image, image, autoregressive, scale-wise, 512px

    The quicker choice for sampling experiments; use Switti 1024 for pictures to keep.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Sweep temperature and top-p over a hundred small mushrooms overnight
    - Make thumbnail art for a text adventure's rooms
    - Show the class how smoothing alters a sampled zebra
    - Guess at a prompt's chances at 512 before rendering it at 1024
    - Draw little avatars for a chess bot's opponents
    """

    endpoint: ClassVar[str] = "fal-ai/switti/512"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "guidance_scale", "more_diverse", "sampling_top_k")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    sampling_top_k: int = Field(
        default=400, ge=10, le=1000, description="Number of likeliest image tokens to draw from; higher is more varied."
    )
    sampling_top_p: float = Field(
        default=0.95, ge=0.1, le=1, description="Share of probability to draw image tokens from; lower is tamer."
    )
    more_smooth: bool = Field(
        default=True, description="Softens the random choices for calmer surfaces and fewer specks."
    )
    more_diverse: bool = Field(default=False, description="Sample more freely, so that different seeds differ more.")
    smooth_start_si: int = Field(
        default=2,
        ge=0,
        le=10,
        description="The scale, counted from coarse to fine, from which smoothed sampling begins.",
    )
    turn_off_cfg_start_si: int = Field(
        default=8,
        ge=0,
        le=10,
        description="The scale, counted from coarse to fine, from which guidance is no longer applied.",
    )
    last_scale_temp: float = Field(
        default=0.1,
        ge=0.1,
        le=10,
        description="Sampling temperature for the finest scales, once guidance is off. Higher is rougher and more random.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    guidance_scale: float = Field(
        default=6.0,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
