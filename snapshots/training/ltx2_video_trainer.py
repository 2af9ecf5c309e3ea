class Ltx2VideoTrainer(FalNode):
    """
    Train an LTX-2 LoRA for a style, a character or an effect on your clips or pictures, with sound if you like.
    ltx, lightricks, training, lora, video, audio-video, fine-tuning

    Takes a zip and gives weights for LTX-2 19B. Retired at fal; the LTX-2.3 22B trainer follows here.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/ltx23-video-trainer.

    Use cases:
    - Train a mascot's walk and voice from fifteen clips
    - Learn a camcorder look for a documentary
    - Train a presenter's face and voice together for LTX-2 19B
    - Train an effect with its own bang for LTX-2
    - Train a product LoRA with two test clips from start pictures, sound included
    """

    class Rank(int, Enum):
        RANK_8 = 8
        RANK_16 = 16
        RANK_32 = 32
        RANK_64 = 64
        RANK_128 = 128

    endpoint: ClassVar[str] = "fal-ai/ltx2-video-trainer"
    title: ClassVar[str] = "LTX-2 Video Trainer"
    _required: ClassVar[tuple[str, ...]] = ("training_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "training_data",
        "trigger_phrase",
        "number_of_steps",
        "rank",
        "with_audio",
    )
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"training_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("lora_file",)}

    training_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="training_data_url",
        description="Zip archive with videos only (MP4, MOV, AVI, MKV) or pictures only (PNG, JPEG), best ten or more, and a text file of the same name for each caption.",
    )
    rank: Rank = Field(
        default=Rank.RANK_32,
        description="Capacity of the add-on: higher learns more detail, needs more memory and makes a larger file.",
    )
    number_of_steps: int = Field(
        default=2000,
        ge=100,
        le=20000,
        description="Training steps: more learn the material more closely, cost more, and in the end copy it.",
    )
    learning_rate: float = Field(
        default=0.0002,
        ge=1e-06,
        le=1,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    number_of_frames: int = Field(
        default=89,
        ge=9,
        le=121,
        description="Frames of each training clip, a multiple of eight plus one such as 41, 65 or 89; longer clips teach more of the motion and need more memory.",
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
    trigger_phrase: str = Field(
        default="", description="Words set before every caption in training, which later call up what was learned."
    )
    auto_scale_input: bool = Field(
        default=False,
        description="Brings training videos to the number of frames and the frame rate that the trainer wants; pictures are not affected.",
    )
    split_input_into_scenes: bool = Field(default=True, description="Divides long training videos into scenes.")
    split_input_duration_threshold: float = Field(
        default=30.0, ge=1, le=60, description="Length in seconds above which a training video is divided at its cuts."
    )
    debug_dataset: bool = Field(
        default=False,
        description="Returns the prepared training data as an archive, so that clips and captions can be checked before a long run.",
    )
    with_audio: bool | None = Field(
        default=None,
        description="Trains the clips' sound along with the picture; unset, it depends on whether they have any.",
    )
    audio_normalize: bool = Field(default=True, description="Brings the training sound to an even level.")
    audio_preserve_pitch: bool = Field(
        default=True,
        description="Stretches sound to fit the video without changing its pitch; off cuts it or pads with silence.",
    )
    first_frame_conditioning_p: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="How often training shows the model the first frame, from 0 for never to 1 for always; raise it if the LoRA will animate still images.",
    )
    validation: list[Validation] = Field(
        default=[],
        max_length=2,
        description="Test prompts and inputs that are tried during training to show its progress.",
    )
    validation_negative_prompt: str = Field(
        default="worst quality, inconsistent motion, blurry, jittery, distorted",
        description="What the test clips should avoid.",
    )
    validation_number_of_frames: int = Field(
        default=89, ge=9, le=121, description="Length of the test clips in frames."
    )
    validation_frame_rate: int = Field(default=25, ge=8, le=60, description="Frames a second of the test clips.")
    validation_resolution: QualityLowToHigh = Field(
        default=QualityLowToHigh.HIGH, description="Size of the test clips; higher shows more and slows training down."
    )
    validation_aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_1_1, description="Shape of the test clips made along the way."
    )
    stg_scale: float = Field(
        default=1.0,
        ge=0,
        le=3,
        description="Strength of guidance in space and time, which steadies validation videos; 1 is advised, zero turns it off.",
    )
    generate_audio_in_validation: bool = Field(default=True, description="Makes the test clips with sound.")

    class OutputType(TypedDict):
        output: AssetRef
        video: VideoRef
        config_file: AssetRef
        debug_dataset: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
