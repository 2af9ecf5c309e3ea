class HidreamI1Fast(FalNode):
    """
    Generate up to four pictures in 16 steps with HiDream-I1 Fast.
    hidream, text-to-image, image, open-source, fast, distilled

    The quickest edition of the open 17-billion-parameter model, without guidance to set; Dev takes 28 steps, Full takes 50 with guidance and LoRAs.

    Use cases:
    - Make placeholder art for a game prototype
    - Sketch cover ideas for a podcast at the preset 16 steps
    - Try many prompt wordings before HiDream-I1 Dev draws the best at 28 steps
    - Fill a mood board with HiDream-I1 Fast before the render on Full
    - Preview four layouts of an advert with HiDream-I1 Fast
    """

    endpoint: ClassVar[str] = "fal-ai/hidream-i1-fast"
    title: ClassVar[str] = "HiDream-I1 Fast – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "num_inference_steps")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSize(width=1024, height=1024),
        description="Size of the picture in pixels: a preset shape or a width and height.",
    )
    num_inference_steps: int = Field(
        default=16, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
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

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
