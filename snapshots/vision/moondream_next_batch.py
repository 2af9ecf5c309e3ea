class MoondreamNextBatch(FalNode):
    """
    Caption up to 32 images in one call with MoonDreamNext, applying a single prompt to all of them; returns the texts as a list and as a captions file.
    moondream, vision, batch-captioning, image-to-text, bulk, dataset-captions

    Use cases:
    - Caption thirty training pictures of one ceramic style in a single request
    - Describe a whole contact sheet's worth of excavation finds by lunchtime
    - Ask the same hem-length question of every dress in a spring drop
    - Produce a captions file for an estate agent's room-by-room folder
    - Note visible weather across two dozen dashcam stills at once
    """

    endpoint: ClassVar[str] = "fal-ai/moondream-next/batch"
    _required: ClassVar[tuple[str, ...]] = ("images_data", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images_data", "prompt", "max_tokens")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("captions_file",)}

    images_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="images_data_url",
        description="Address of the list of images to caption, at most 32 of them.",
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
