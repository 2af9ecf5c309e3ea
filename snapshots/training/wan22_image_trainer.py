class Wan22ImageTrainer(FalNode):
    """
    Train a LoRA for making pictures with Wan 2.2 14B, of a person or of a style.
    wan, training, lora, text-to-image, face, personalization

    Takes a zip of pictures and returns weights for the low-noise and the high-noise half; faces can be found, centred, cropped and masked.

    Use cases:
    - Train a LoRA of an actor's face for poster drafts
    - Teach a film-grain street photography style from your own archive
    - Train a portrait LoRA with every photo centred on the face
    - Train only on the masked subject and not on the background
    - Get low-noise and high-noise weights for the Wan 2.2 text-to-image LoRA node
    """

    endpoint: ClassVar[str] = "fal-ai/wan-22-image-trainer"
    title: ClassVar[str] = "Wan 2.2 14B – Image LoRA Trainer"
    _required: ClassVar[tuple[str, ...]] = ("training_data_url", "trigger_phrase")
    _basic_fields: ClassVar[tuple[str, ...]] = ("training_data_url", "trigger_phrase", "steps", "is_style")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    training_data_url: AssetRef = Field(
        default=AssetRef(),
        description="Zip archive of the pictures to learn from: photos of one person, or pictures that share a style.",
    )
    trigger_phrase: str = Field(default="", description="Words that will later call up what was learned.")
    include_synthetic_captions: bool = Field(default=False, description="Adds captions written by a model to your own.")
    use_face_detection: bool = Field(
        default=True,
        description="Centres training pictures on the face when scaling. Switched off when a style is trained.",
    )
    use_face_cropping: bool = Field(
        default=False, description="Cuts training pictures down to the face before scaling them."
    )
    use_masks: bool = Field(
        default=True,
        description="Keeps the training to the masked part of each picture. Switched off when a style is trained.",
    )
    steps: int = Field(
        default=1000,
        ge=10,
        le=6000,
        description="Training steps: more learn the material more closely, cost more, and in the end copy it.",
    )
    learning_rate: float = Field(
        default=0.0007,
        ge=1e-06,
        le=0.1,
        multiple_of=1e-06,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    is_style: bool = Field(
        default=False, description="Trains a style instead of a person; masks and face detection are then switched off."
    )

    class OutputType(TypedDict):
        output: AssetRef
        high_noise_lora: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
