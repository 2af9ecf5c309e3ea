class Ltx2V2vTrainer(FalNode):
    """
    Train an LTX-2 LoRA that turns one video into another, such as a restyle or a clean-up.
    ltx, lightricks, training, lora, video-to-video, fine-tuning

    Takes a zip of videos, tests itself on reference clips, trains no sound. Its debug dataset output has no switch and may stay empty. Retired at fal; the LTX-2.3 22B trainer follows here.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/ltx23-v2v-trainer.

    Use cases:
    - Train a restyle from before and after clips
    - Learn a colour grade from graded footage
    - Make a video-to-video LoRA for an LTX-2 19B node
    - Train a wire clean-up for stop-motion takes that runs on LTX-2 19B
    - Retrain an older LTX-2 restyle with more clips for the same 19B workflow
    """

    class Rank(int, Enum):
        RANK_8 = 8
        RANK_16 = 16
        RANK_32 = 32
        RANK_64 = 64
        RANK_128 = 128

    endpoint: ClassVar[str] = "fal-ai/ltx2-v2v-trainer"
    title: ClassVar[str] = "LTX-2 Video to Video Trainer"
    _required: ClassVar[tuple[str, ...]] = ("training_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "training_data",
        "trigger_phrase",
        "number_of_steps",
        "rank",
        "first_frame_conditioning_p",
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
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
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
    first_frame_conditioning_p: float = Field(
        default=0.1,
        ge=0,
        le=1,
        description="How often training shows the model the first frame, from 0 for never to 1 for always; keep it low when the goal is to transform a video.",
    )
    validation: list[V2VValidation] = Field(
        default=[],
        max_length=2,
        description="Test inputs rendered during training, each a prompt with a reference video to transform.",
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

    class OutputType(TypedDict):
        output: AssetRef
        video: VideoRef
        config_file: AssetRef
        debug_dataset: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
