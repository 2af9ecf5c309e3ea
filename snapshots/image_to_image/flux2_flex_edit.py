class Flux2FlexEdit(FalNode):
    """
    Edit or combine several pictures by prompt with FLUX.2 [flex], which leaves steps and guidance to you.
    flux-2, flex, image-to-image, multi-reference, typography, image-editing

    Strong at rendered text; max and pro take the same pictures without these two settings.

    Use cases:
    - Put new wording on a photographed sign
    - Combine a can, a logo and a landscape into one advert
    - Add steps until replaced label text is spelled right
    - Tighten guidance when an edit strays from the brief
    - Draft a sign edit in two steps and finish it in fifty
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-flex/edit"
    title: ClassVar[str] = "FLUX.2 [flex] – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "images",
        "prompt",
        "image_size",
        "num_inference_steps",
        "guidance_scale",
    )
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
    guidance_scale: float = Field(
        default=3.5,
        ge=1.5,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=28, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
