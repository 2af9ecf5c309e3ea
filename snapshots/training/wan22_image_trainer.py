class Wan22ImageTrainer(FalNode):
    """
    Train Wan 2.2 14B as a text-to-image model on your photos, with face detection, cropping and masks; returns the low-noise LoRA together with a high-noise one.
    wan-2.2, training, lora, text-to-image, face, personalization

    Use cases:
    - Learn an actor's face with masks on for a period drama pitch
    - Train film-grain street photography as style data without face handling
    - Fit both noise experts on a pianist's press portraits
    - Teach a vintage motorcycle's chrome from garage snapshots
    - Capture a Venetian mask maker's faces, detection switched off
    """

    endpoint: ClassVar[str] = "fal-ai/wan-22-image-trainer"
    _required: ClassVar[tuple[str, ...]] = ("training_data_url", "trigger_phrase")
    _basic_fields: ClassVar[tuple[str, ...]] = ("training_data_url", "trigger_phrase", "steps", "is_style")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    training_data_url: AssetRef = Field(
        default=AssetRef(),
        description="Zip archive of videos or images to learn from, with a text file for each caption.",
    )
    trigger_phrase: str = Field(
        default="", description="Words that will later call up what was learned; they are put in front of the captions."
    )
    include_synthetic_captions: bool = Field(default=False, description="Adds captions written by a model to your own.")
    use_face_detection: bool = Field(default=True, description="Centres training pictures on the face when scaling.")
    use_face_cropping: bool = Field(
        default=False, description="Cuts training pictures down to the face before scaling them."
    )
    use_masks: bool = Field(
        default=True, description="Uses the masks in the archive, so that training looks only at the marked parts."
    )
    steps: int = Field(
        default=1000,
        ge=10,
        le=6000,
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
    )
    learning_rate: float = Field(
        default=0.0007,
        ge=1e-06,
        le=0.1,
        multiple_of=1e-06,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    is_style: bool = Field(
        default=False, description="Trains a style instead of a person and skips everything concerned with faces."
    )

    class OutputType(TypedDict):
        output: AssetRef
        high_noise_lora: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
