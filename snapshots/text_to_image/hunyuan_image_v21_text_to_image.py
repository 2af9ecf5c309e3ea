class HunyuanImageV21TextToImage(FalNode):
    """
    Generate images with Tencent's Hunyuan Image 2.1, an open model built for 2K output, with prompt rewriting on by default and an optional refiner pass.
    hunyuan, tencent, text-to-image, image, 2k, refiner

    Version 3.0 is larger but has no refiner.

    Use cases:
    - Paint a crane over misty karst hills for a tea house screen
    - Switch the refiner on for the last render of a jade pendant
    - Draw a fox-spirit opera mask for a theatre workshop
    - Expand a shop owner's five-word idea into a lantern-street window
    - Create a 2K plate of steamed buns for a takeaway's lightbox
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-image/v2.1/text-to-image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "use_refiner", "use_reprompt")
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
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or your own width and height.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=1,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    use_reprompt: bool = Field(
        default=True,
        description="Has the prompt rewritten by the image model's own helper for a possibly better picture.",
    )
    use_refiner: bool = Field(
        default=False, description="Sends the picture through a second model that cleans up fine structures."
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
