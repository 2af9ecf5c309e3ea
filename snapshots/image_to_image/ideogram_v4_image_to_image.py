class IdeogramV4ImageToImage(FalNode):
    """
    Rework a picture under a prompt with Ideogram 4.0 and keep its size unless another is set.
    ideogram, image-to-image, restyle, typography, variations

    A strength of 1 ignores the source, lower stays closer; the LoRA version adds trained styles.

    Use cases:
    - Turn a sketch into a finished poster
    - Restyle a photo as an illustration with lettering
    - Keep the input's size while changing its look
    - Stay close to a layout with a strength of 0.3
    - Restyle a shop photo as a woodcut for a paper bag
    """

    endpoint: ClassVar[str] = "ideogram/v4/image-to-image"
    title: ClassVar[str] = "Ideogram 4.0 – Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "strength", "image_size")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture to rework; the prompt says into what."
    )
    prompt: str = Field(
        default="",
        description="What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.",
    )
    image_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the result: auto takes that of the input picture, up to about 25 megapixels and 8192 pixels a side; otherwise a preset shape or a width and height.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one run; more of them cost more.")
    acceleration: AccelerationNoneToHigh = Field(
        default=AccelerationNoneToHigh.NONE,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    expansion_model: IdeogramExpansionModel = Field(
        default=IdeogramExpansionModel.MEDIUM,
        description="Model that expands the prompt: Medium is quick, Large is Ideogram's Magic Prompt. None keeps your words and saves its fee.",
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    rendering_speed: RenderingSpeed = Field(
        default=RenderingSpeed.BALANCED,
        description="Speed against finish: turbo takes the fewest denoising steps, quality the most.",
    )
    strength: float = Field(
        default=0.8, description="How much of the picture is changed: 1 ignores it, lower stays closer."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        prompt: str
        timings: Any
        has_nsfw_concepts: list[bool]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
