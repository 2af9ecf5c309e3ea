class BooguImageEdit(FalNode):
    """
    Edit a picture by an English or Chinese instruction with Boogu Image.
    boogu-image, image-to-image, image-editing, chinese, negative-prompt, guidance

    Text guidance and faithfulness to the source have a scale each; the result keeps the source's shape unless a size is given.

    Use cases:
    - Swap the backdrop of a catalogue photo
    - Add a season or weather to a street photo
    - Edit a picture with a Chinese instruction
    - Hold on to the source by raising image guidance
    - Take litter out of a beach photo and name it in the negative prompt
    """

    endpoint: ClassVar[str] = "fal-ai/boogu-image/edit"
    title: ClassVar[str] = "Boogu Image – Edit"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "image_size", "image_guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to change.")
    prompt: str = Field(default="", description="The edit to make, as an instruction in English or Chinese.")
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture, as a preset or a width and height; without it the result has the source's shape, up to 2K.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one run; more of them cost more.")
    cfg_range_end: float = Field(
        default=1.0, description="Point of the run at which guidance stops, as a share of the whole."
    )
    cfg_range_start: float | None = Field(
        default=None, description="Point of the run at which guidance starts, as a share of the whole."
    )
    guidance_scale: float = Field(
        default=4.0,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    image_guidance_scale: float = Field(
        default=1.0,
        description="How strongly the source picture is preserved; 1 switches this guidance off, higher changes less.",
    )
    negative_prompt: str = Field(
        default="", description="What should stay out of the picture; an empty text switches negative guidance off."
    )
    num_inference_steps: int = Field(
        default=30, description="Denoising steps: more of them take longer and add detail."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    enable_safety_checker: bool = Field(
        default=True,
        description="Turns fal's check of the source and of the result for unsafe content on; off skips it.",
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
