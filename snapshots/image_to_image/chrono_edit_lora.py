class ChronoEditLora(FalNode):
    """
    Edit a picture by instruction with NVIDIA's ChronoEdit and up to three LoRAs of your own.
    chrono-edit, nvidia, image-to-image, image-editing, lora, custom-style

    Takes an image and a prompt, returns 480p or 720p; plain ChronoEdit is the same without the add-ons.

    Use cases:
    - Change the pose of a character in an illustration
    - Move a product to another place in its photo
    - Apply your own trained style while editing an image
    - Mix three ChronoEdit LoRAs in one edit, each with its weight
    - Keep a brand character's trained look while its arms move
    """

    endpoint: ClassVar[str] = "fal-ai/chrono-edit-lora"
    title: ClassVar[str] = "ChronoEdit LoRA – Edit"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "loras", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture to edit; the prompt says what should change in it.",
    )
    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    num_inference_steps: int = Field(
        default=8, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=0,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    enable_temporal_reasoning: bool = Field(
        default=False,
        description="Imagines the frames between before and after, so that the edit stays physically plausible.",
    )
    num_temporal_reasoning_steps: int = Field(
        default=8,
        ge=2,
        le=12,
        description="Steps in which imagined in-between frames take part; more are more careful and slower. Counts only with temporal reasoning on.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="How large and detailed the result gets; higher takes longer.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.JPEG, description="File format of the result."
    )
    turbo_mode: bool = Field(
        default=True, description="Runs a shortened process that is quicker and hardly looks different."
    )
    loras: list[ChronoLoraWeight] = Field(
        default=[], max_length=3, description="ChronoEdit LoRAs to merge for this run, each with its own weight."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
