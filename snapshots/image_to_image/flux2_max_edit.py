class Flux2MaxEdit(FalNode):
    """
    Edit or combine several pictures by prompt with FLUX.2 [max], Black Forest Labs' top FLUX.2 tier.
    flux-2, max, image-to-image, multi-reference, image-editing, premium

    No steps or guidance to set, which flex opens; pro costs less than half.

    Use cases:
    - Retouch the final picture of a perfume advert
    - Put a product into a photographed scene
    - Carry one face across a poster set at FLUX.2's top tier
    - Join a ring and a hand photo on [max] for a jeweller's cover
    - Redo on [max] a sign edit that [flex] roughed out in two steps
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-max/edit"
    title: ClassVar[str] = "FLUX.2 [max] – Edit"
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
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
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
