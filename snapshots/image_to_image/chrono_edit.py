class ChronoEdit(FalNode):
    """
    Edit a picture by instruction with NVIDIA ChronoEdit, which treats a change as an event in time.
    chrono-edit, nvidia, image-to-image, image-editing, physics-aware, temporal-reasoning

    Temporal reasoning keeps actions physically sound; 480p or 720p, turbo by default.

    Use cases:
    - Change what a person is doing in a photo
    - Edit a product photo so the lid is open
    - Edit for a client whose rules forbid loading outside weights
    - See what plain ChronoEdit makes of a lifting robot arm before training a LoRA
    - Rerun a plain ChronoEdit picture from its seed with a changed instruction
    """

    endpoint: ClassVar[str] = "fal-ai/chrono-edit"
    title: ClassVar[str] = "ChronoEdit – Edit Image"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "resolution", "enable_temporal_reasoning")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture to change, as it looks before the action.",
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
        description="Have the model imagine the steps between before and after. Slower, steadier for actions and motion.",
    )
    num_temporal_reasoning_steps: int = Field(
        default=8,
        ge=2,
        le=12,
        description="How many steps the imagined in-between frames take part in; more are more careful and slower. Counts only with temporal reasoning on.",
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

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
