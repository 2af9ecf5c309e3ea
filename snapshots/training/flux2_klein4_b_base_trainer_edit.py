class Flux2Klein4BBaseTrainerEdit(FalNode):
    """
    Train an editing LoRA on FLUX.2 [klein] 4B Base from before-and-after pictures in a zip.
    flux-2, klein, training, lora, image-editing, before-after-pairs, 4b

    Each pair may have further reference pictures; the 9B edit trainer does the same on the larger model.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/flux-2-klein-9b-base-trainer/edit.

    Use cases:
    - Teach background clean-up from retouched pairs
    - Train a sketch-to-ink step from your own drawings
    - Train klein 4B to take price stickers off product photos
    - Learn one backdrop change for klein 4B from twenty pairs
    - Train a 4B edit that also reads reference pictures
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-klein-4b-base-trainer/edit"
    title: ClassVar[str] = "FLUX.2 [klein] 4B Base Edit Trainer"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "default_caption", "steps", "learning_rate")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip of image pairs named ROOT_start and ROOT_end, further references as ROOT_start2 to ROOT_start4; ROOT.txt may hold the edit instruction.",
    )
    steps: int = Field(
        default=1000,
        ge=100,
        le=10000,
        multiple_of=100,
        description="Training steps: more learn the material more closely, cost more, and in the end copy it.",
    )
    learning_rate: float = Field(
        default=5e-05,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    default_caption: str | None = Field(
        default=None,
        description="Edit instruction for pairs without a text file; a pair with neither makes the training fail.",
    )
    output_lora_format: LoraFormat = Field(
        default=LoraFormat.FAL,
        description="Naming scheme of the finished weights; choose the one that the program which loads them expects.",
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
