class Flux2Klein9bEditLora(FalNode):
    """
    Edit up to four pictures in four to eight steps with the distilled FLUX.2 [klein] 9B and up to three LoRAs.
    flux-2, klein, 9b, image-to-image, lora, fast, custom-style

    No guidance or negative prompt; the Base LoRA version has both and takes 28 steps.

    Use cases:
    - Restyle a team's headshots in a trained look
    - Give room photos a furniture maker's trained finishes
    - Apply an edit LoRA that was trained on klein 9B
    - Show a client a trained style during the meeting
    - Combine a garment LoRA and a film look in one 9B edit
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2/klein/9b/edit/lora"
    title: ClassVar[str] = "FLUX.2 [klein] 9B LoRA – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "loras", "image_size")
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
        default=None, description="Size of the result; unset keeps that of the input picture."
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
    loras: list[LoraWeight] = Field(
        default=[], max_length=3, description="LoRAs trained for klein 9B, each with its own weight."
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
