class ZImageTurboImageToImage(FalNode):
    """
    Redraw a picture from a prompt in a few steps with Z-Image Turbo.
    z-image, alibaba, image-to-image, img2img, fast, turbo, restyle

    Strength runs from subtle to a full remake; the LoRA node adds trained styles, ControlNet keeps the layout only.

    Use cases:
    - Tidy up a market stall photo for a website
    - Turn a plain shelf render into a believable shop
    - Find the right strength on plain Turbo before a trained style is added
    - Keep an untrained redraw of a portrait as the pair to its LoRA version
    - Let volunteers restyle photos where no LoRA files can be loaded
    """

    endpoint: ClassVar[str] = "fal-ai/z-image/turbo/image-to-image"
    title: ClassVar[str] = "Z-Image Turbo – Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "strength", "image_size", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.",
    )
    image_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the picture in pixels; auto takes that of the input picture. More pixels cost more.",
    )
    num_inference_steps: int = Field(
        default=8, ge=1, le=8, description="Denoising steps: more of them take longer and add detail."
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
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt first, for 0.0025 credits more a run.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture to redraw: a photo, sketch or render.",
    )
    strength: float = Field(
        default=0.6,
        gt=0,
        le=1,
        description="How far the source picture is remade: low stays close to it, the top value hardly keeps anything.",
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
