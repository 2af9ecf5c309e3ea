class Flux2ProEdit(FalNode):
    """
    Edit or combine several pictures by prompt with FLUX.2 [pro], cheaper than its siblings flex and max.
    flux-2, pro, image-to-image, multi-reference, image-editing, style-transfer

    No steps or guidance to set, which flex opens; max is the top tier.

    Use cases:
    - Swap the background of a product photo
    - Carry a drawn style over to a new photo
    - Continue a shoe catalogue whose first photos were edited with FLUX.2 [pro]
    - Combine a lamp and a room photo on FLUX.2's [pro] tier
    - Repeat an edit that was made with pro by its seed
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-pro/edit"
    title: ClassVar[str] = "FLUX.2 [pro] – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "image_size")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    image_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the result: auto lets the model choose, or a preset shape or your own pixels. More pixels cost more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    safety_tolerance: SafetyToleranceStrict = Field(
        default=SafetyToleranceStrict.SAFETY_TOLERANCE_2,
        description="How much the content filter lets through in the generated picture; lower is stricter, higher more lenient.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Pictures to edit or combine, in the order in which the prompt speaks of them.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
