class MoondreamNextBatch(FalNode):
    """
    Caption up to 32 pictures with one prompt in a single run of MoonDreamNext.
    moondream, vision, batch, captioning, image-to-text, training-data

    Returns the texts as a list and as a captions file; Moondream batched takes a prompt of its own for every picture.

    Use cases:
    - Caption a set of LoRA training pictures
    - Describe all rooms of a real estate listing
    - Put one question to thirty product photos at once
    - Get a captions file for a data set
    - Note the weather on two dozen dashcam stills in one run
    """

    endpoint: ClassVar[str] = "fal-ai/moondream-next/batch"
    title: ClassVar[str] = "MoonDreamNext – Batch Captions"
    _required: ClassVar[tuple[str, ...]] = ("images_data", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images_data", "prompt", "max_tokens")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("captions_file",)}

    images_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="images_data_url",
        description="Address of the list of pictures to caption, 32 at most.",
    )
    prompt: str = Field(default="", description="One question or instruction, put to every picture in the list.")
    max_tokens: int = Field(
        default=64,
        ge=1,
        le=512,
        description="Upper limit for the length of what is produced, counted in tokens; too low cuts it short.",
    )

    class OutputType(TypedDict):
        output: AssetRef
        outputs: list[str]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
