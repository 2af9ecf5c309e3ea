class LtxVideoTrainer(FalNode):
    """
    Train a LoRA for LTX Video 0.9.7 on your own clips or pictures, for a style or an effect.
    ltx, lightricks, training, lora, video, fine-tuning, effects

    Takes a zip and gives weights for the silent LTX Video endpoints; test clips can run backwards. LTX-2.3 has trainers of its own.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/ltx23-video-trainer.

    Use cases:
    - Train a video effect from twelve home-made clips
    - Learn a paper-cut animation style
    - Train a melting effect and see it in test clips that run backwards
    - Make weights for LTX Video 0.9.7 from stills alone
    - Train a new LoRA for an old LTX Video 0.9.7 effect workflow
    """

    class Rank(int, Enum):
        RANK_8 = 8
        RANK_16 = 16
        RANK_32 = 32
        RANK_64 = 64
        RANK_128 = 128

    endpoint: ClassVar[str] = "fal-ai/ltx-video-trainer"
    title: ClassVar[str] = "LTX Video 0.9.7 Trainer"
    _required: ClassVar[tuple[str, ...]] = ("training_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "training_data",
        "trigger_phrase",
        "number_of_steps",
        "number_of_frames",
        "resolution",
    )
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"training_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("lora_file",)}

    training_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="training_data_url",
        description="Zip archive with videos only (MP4, MOV, AVI, MKV) or pictures only (PNG, JPEG), best ten or more, and a text file of the same name for each caption.",
    )
    rank: Rank = Field(
        default=Rank.RANK_128,
        description="Capacity of the add-on: higher learns more detail, needs more memory and makes a larger file.",
    )
    number_of_steps: int = Field(
        default=1000,
        ge=100,
        le=20000,
        description="Training steps: more learn the material more closely, cost more, and in the end copy it.",
    )
    number_of_frames: int = Field(
        default=81,
        ge=25,
        le=121,
        description="Frames of each training clip; longer clips teach more of the motion and need more memory.",
    )
    frame_rate: int = Field(
        default=25, ge=8, le=60, description="Frames a second that the training clips are brought to."
    )
    resolution: QualityLowToHigh = Field(
        default=QualityLowToHigh.MEDIUM,
        description="Size at which the model sees the training clips; higher learns finer detail and needs more memory.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_1_1, description="Shape that the training clips are brought to."
    )
    learning_rate: float = Field(
        default=0.0002,
        ge=1e-06,
        le=1,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    trigger_phrase: str = Field(default="", description="Words that will later call up what was learned.")
    auto_scale_input: bool = Field(
        default=False,
        description="Brings training videos to the number of frames and the frame rate that the trainer wants; pictures are not affected.",
    )
    split_input_into_scenes: bool = Field(
        default=True,
        description="Divides long training videos into scenes: a video's caption holds for all of them, and without one each scene is captioned by a model. Pictures are not affected.",
    )
    split_input_duration_threshold: float = Field(
        default=30.0, ge=1, le=60, description="Length in seconds above which a training video is divided at its cuts."
    )
    validation: list[Validation] = Field(
        default=[],
        max_length=2,
        description="Prompts, each with an optional start image, rendered during training to check progress; give an image to all of them or to none.",
    )
    validation_negative_prompt: str = Field(
        default="blurry, low quality, bad quality, out of focus", description="What the test clips should avoid."
    )
    validation_number_of_frames: int = Field(
        default=81, ge=8, le=121, description="Length of the test clips in frames."
    )
    validation_resolution: QualityLowToHigh = Field(
        default=QualityLowToHigh.HIGH, description="Size of the test clips; higher shows more and slows training down."
    )
    validation_aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_1_1, description="Shape of the test clips made along the way."
    )
    validation_reverse: bool = Field(
        default=False,
        description="Plays the test clips backwards, useful when an effect was trained the wrong way round.",
    )

    class OutputType(TypedDict):
        output: AssetRef
        video: VideoRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
