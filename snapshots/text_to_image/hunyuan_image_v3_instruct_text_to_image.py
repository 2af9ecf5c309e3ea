class HunyuanImageV3InstructTextToImage(FalNode):
    """
    Generate images with Hunyuan Image 3.0 Instruct, Tencent's version that reasons about your request before drawing and can choose the size itself.
    hunyuan, tencent, text-to-image, image, instruct, reasoning

    For steps and negative prompts use plain 3.0.

    Use cases:
    - Ask for a diagram that proves Pythagoras to a pupil who hates algebra
    - Request a poster for a lost tortoise and let it pick layout and size
    - Give only a proverb and get a scene that explains it
    - Have it work out what a kitchen in 1910 Lisbon contained, then draw it
    - Turn the rules of marbles into a one-page picture guide
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-image/v3/instruct/text-to-image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "guidance_scale")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the picture: a preset shape or your own width and height.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=1,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
