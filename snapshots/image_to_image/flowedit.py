class Flowedit(FalNode):
    """
    Edit a picture with FlowEdit by describing it as it is and as it should be.
    flowedit, image-to-image, image-editing, prompt-to-prompt, inversion-free, no-mask

    Only the difference between the two prompts changes; no mask is needed, and edit strength is a number of steps.

    Use cases:
    - Change the weather in a travel photo
    - Turn one product material into another
    - Describe a shop window as it is by day and as it should look at night
    - Limit an edit to 15 of 28 steps so that the sitter stays
    - Raise the minimum step to restyle a photo as a woodcut
    """

    endpoint: ClassVar[str] = "fal-ai/flowedit"
    title: ClassVar[str] = "FlowEdit – Edit Image"
    _required: ClassVar[tuple[str, ...]] = ("image", "source_prompt", "target_prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "source_prompt", "target_prompt", "n_max")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture to change, matching the source prompt.",
    )
    source_prompt: str = Field(default="", description="Describes the picture as it is now.")
    target_prompt: str = Field(
        default="", description="Describes the picture as it should be; keep the unchanged parts worded alike."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_inference_steps: int | None = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    src_guidance_scale: float | None = Field(
        default=1.5, ge=0, le=30, description="Guidance towards the description of the original picture."
    )
    tar_guidance_scale: float | None = Field(
        default=5.5,
        ge=0,
        le=30,
        description="Guidance towards the description of the wanted picture; higher edits harder.",
    )
    n_avg: int | None = Field(
        default=1, description="How many samples are averaged in each step; more are steadier and slower."
    )
    n_max: int | None = Field(
        default=23,
        description="Edit strength, as the number of steps that may change the picture. Higher departs further.",
    )
    n_min: int | None = Field(
        default=0, description="Number of final steps done as plain generation; higher helps changes of style."
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
