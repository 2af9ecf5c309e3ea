class QwenImageEdit2509Trainer(FalNode):
    """
    Train an editing LoRA on Qwen-Image-Edit-2509, the September 2025 release, from start and end image pairs with an instruction per pair.
    qwen-image-edit, training, lora, image-editing, before-after-pairs, 2509

    Use cases:
    - Teach an edit that folds unbuttoned shirts flat for a resale app
    - Learn to fill missing mosaic tesserae from a restorer's paired shots
    - Train street lamps on and off for a town lighting proposal
    - Turn raw tattoo stencils into healed-skin previews by example
    - Keep 2509 in a pinned pipeline while adding a plate-garnish edit
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-edit-2509-trainer"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "default_caption", "steps", "learning_rate")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip of image pairs named ROOT_start and ROOT_end; a text file per pair may hold the edit instruction. ZIP.",
    )
    learning_rate: float = Field(
        default=0.0001,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    steps: int = Field(
        default=1000,
        ge=100,
        le=30000,
        multiple_of=100,
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
    )
    default_caption: str | None = Field(
        default=None,
        description="Caption for training pictures that have none; left out, missing captions stop the run.",
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
