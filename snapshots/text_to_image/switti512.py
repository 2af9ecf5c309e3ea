class Switti512(FalNode):
    """
    Generate a 512-pixel picture quickly with the small Switti, Yandex Research's scale-wise transformer.
    switti, yandex, text-to-image, image, autoregressive, 512px, fast

    The sampling controls are those of Switti 1024, which draws pictures to keep.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make thumbnails for a text adventure
    - Draw small avatars for a chess bot
    - Judge a prompt on Switti 512 before rendering it on Switti 1024
    - Sample a hundred small mushrooms with diverse sampling switched on
    - Draw forum badges with the smoothing switched off
    """

    endpoint: ClassVar[str] = "fal-ai/switti/512"
    title: ClassVar[str] = "Switti 512 – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "guidance_scale", "more_diverse", "sampling_top_k")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
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
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=6.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
