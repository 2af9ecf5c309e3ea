class Ltx23TrainerV2AudioExtendPrefix(FalNode):
    """
    Train an LTX-2.3 LoRA that continues recordings.
    ltx, lightricks, training, lora, audio, extend-audio, fine-tuning

    Takes a zip of recordings; the first seconds of each are given and the rest is learned. The backward trainer learns what comes before a recording.

    Use cases:
    - Train a LoRA that continues your podcast jingle
    - Learn to lengthen ambience beds for games
    - Teach a LoRA to go on playing after the first bars of your band
    - Teach the decay of a bell from its first second
    - Train on themes of which the first three seconds are given
    """

    class Rank(int, Enum):
        RANK_8 = 8
        RANK_16 = 16
        RANK_32 = 32
        RANK_64 = 64
        RANK_128 = 128

    endpoint: ClassVar[str] = "fal-ai/ltx23-trainer-v2/audio-extend-prefix"
    title: ClassVar[str] = "LTX-2.3 Trainer V2 – Audio Extend Forward"
    _required: ClassVar[tuple[str, ...]] = ("training_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "training_data",
        "trigger_phrase",
        "audio_duration_seconds",
        "conditioning_seconds",
        "number_of_steps",
    )
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"training_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("lora_file",)}

    training_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="training_data_url",
        description="Zip archive of recordings of the kind that should be continued, with captions; fal's page for this trainer gives the layout.",
    )
    auto_scale_input: bool | None = Field(
        default=None,
        description="Meant for the video trainers, so leave it unset: recordings have no frames to bring to a count.",
    )
    split_input_duration_threshold: float | None = Field(
        default=None,
        description="Meant for the video trainers, so leave it unset: length in seconds above which a clip is divided at its cuts.",
    )
    split_input_into_scenes: bool | None = Field(
        default=None,
        description="Meant for the video trainers, so leave it unset: recordings have no scenes to be divided into.",
    )
    aspect_ratio: AspectRatioWideTallSquare | None = Field(
        default=None,
        description="Meant for the video trainers, so leave it unset: recordings have no picture to shape.",
    )
    audio_duration_seconds: float | None = Field(
        default=None,
        description="Length of a training recording in seconds; shorter ones are skipped, longer ones are cut.",
    )
    conditioning_seconds: float | None = Field(
        default=None,
        description="Seconds at the start of a recording that are given; shorter than audio duration seconds, so that a rest remains to be learned.",
    )
    number_of_frames: int | None = Field(
        default=None,
        description="Meant for the video trainers, so leave it unset: recordings go by audio duration seconds instead.",
    )
    resolution: QualityLowToHigh | None = Field(
        default=None, description="Meant for the video trainers, so leave it unset: recordings have no picture to size."
    )
    validation_aspect_ratio: AspectRatioWideTallSquare | None = Field(
        default=None,
        description="Meant for the video trainers, so leave it unset: test recordings have no picture to shape.",
    )
    validation_number_of_frames: int | None = Field(
        default=None,
        description="Meant for the video trainers, so leave it unset: length of a test in frames, which recordings do not have.",
    )
    validation_resolution: QualityLowToHigh | None = Field(
        default=None,
        description="Meant for the video trainers, so leave it unset: test recordings have no picture to size.",
    )
    audio_normalize: bool | None = Field(default=None, description="Brings the training sound to an even level.")
    audio_preserve_pitch: bool | None = Field(
        default=None,
        description="Stretches recordings to the set length without changing their pitch; off cuts them or pads them with silence.",
    )
    debug_dataset: bool | None = Field(
        default=None,
        description="Returns the prepared training data as an archive, so that clips and captions can be checked before a long run.",
    )
    frame_rate: int | None = Field(
        default=None,
        description="Meant for the video trainers, so leave it unset: recordings have no frames of their own.",
    )
    learning_rate: float | None = Field(
        default=None, description="Size of each learning step: higher learns faster but may overfit or wreck the model."
    )
    number_of_steps: int | None = Field(
        default=None,
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
    )
    rank: Rank | None = Field(
        default=None,
        description="Capacity of the add-on: higher learns more detail, needs more memory and makes a larger file.",
    )
    stg_scale: float | None = Field(
        default=None,
        description="Strength of guidance in space and time, which steadies the test recordings; zero turns it off.",
    )
    trigger_phrase: str | None = Field(
        default=None, description="Words set before every caption in training, which later call up what was learned."
    )
    validation: list[Ltx23TrainerAudioExtendValidation] = Field(
        default=[], description="Test prompts and inputs that are tried during training to show its progress."
    )
    validation_frame_rate: int | None = Field(
        default=None,
        description="Meant for the video trainers, so leave it unset: frames a second of a test, which recordings do not have.",
    )
    validation_negative_prompt: str | None = Field(default=None, description="What the test recordings should avoid.")

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef
        audio: AudioRef
        debug_dataset: AssetRef
        video: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
