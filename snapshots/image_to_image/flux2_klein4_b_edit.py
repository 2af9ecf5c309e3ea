class Flux2Klein4BEdit(FalNode):
    """
    Edit or combine up to four pictures in four to eight steps with the distilled FLUX.2 [klein] 4B.
    flux-2, klein, 4b, image-to-image, fast, distilled

    No guidance or negative prompt, which 4B Base has; keeps the input's size unless told.

    Use cases:
    - Clean backgrounds of auction photos in volume
    - Put party hats on guests in event pictures
    - Change a line colour to #FFD400 in four steps
    - Combine four shelf photos into one display picture
    - Rough out a garden edit on klein 4B before klein 9B finishes it
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2/klein/4b/edit"
    title: ClassVar[str] = "FLUX.2 [klein] 4B – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "image_size", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_inference_steps: int = Field(
        default=4, ge=4, le=8, description="Denoising steps: more of them take longer and add detail."
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None, description="Size of the result; unset keeps that of the input picture. More pixels cost more."
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
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=4,
        description="Up to four pictures to edit or combine, in the order in which the prompt speaks of them.",
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
