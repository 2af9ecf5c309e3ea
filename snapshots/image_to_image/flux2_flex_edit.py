class Flux2FlexEdit(FalNode):
    """
    Edit with several reference images in FLUX.2 [flex], the tier that exposes steps and guidance and is strong at rendered text.
    flux-2, flex, image-to-image, multi-reference, typography, image-editing

    Pick max for least tuning, flash or turbo for speed.

    Use cases:
    - Typeset a jazz night's line-up onto a photographed brick wall
    - Combine a can, a logo and a lake into one drinkable advert
    - Sweep step counts to find the cheapest setting that spells a label right
    - Letter a bilingual hiking sign over an empty board
    - Merge a teacher's diagram and handwriting into a clean worksheet
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-flex/edit"
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
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    safety_tolerance: SafetyToleranceStrict = Field(
        default=SafetyToleranceStrict.SAFETY_TOLERANCE_2,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="The source images, in order; the prompt can call them first, second and so on.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=1.5,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
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
