class Ltx23TrainerV2V2v(FalNode):
    """
    Train an LTX-2.3 LoRA that turns one video into another, such as a restyle or a repair.
    ltx, lightricks, training, lora, video-to-video, style-transfer, fine-tuning

    Takes a zip of paired videos; the reference may be smaller or have fewer frames a second. No sound is trained; the audio and video trainer does both.

    Use cases:
    - Train a restyle of live footage into your cartoon
    - Learn to repair tape damage over the whole frame, with no mask to draw
    - Learn night shots from day references with fewer frames a second
    - Teach small rough previews to become full scenes
    - Learn a de-ageing effect from paired takes alone, nothing marked
    """

    class Rank(int, Enum):
        RANK_8 = 8
        RANK_16 = 16
        RANK_32 = 32
        RANK_64 = 64
        RANK_128 = 128

    endpoint: ClassVar[str] = "fal-ai/ltx23-trainer-v2/v2v"
    title: ClassVar[str] = "LTX-2.3 Trainer V2 – Video to Video"
    _required: ClassVar[tuple[str, ...]] = ("training_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "training_data",
        "trigger_phrase",
        "number_of_steps",
        "first_frame_conditioning_p",
        "rank",
    )
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"training_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("lora_file",)}

    training_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="training_data_url",
        description="Zip archive of paired videos, before and after, with captions; fal's page for this trainer gives the layout.",
    )
    auto_scale_input: bool | None = Field(
        default=None,
        description="Brings training videos to the number of frames and the frame rate that the trainer wants; pictures are not affected.",
    )
    split_input_duration_threshold: float | None = Field(
        default=None, description="Length in seconds above which a training video is divided at its cuts."
    )
    split_input_into_scenes: bool | None = Field(default=None, description="Divides long training videos into scenes.")
    aspect_ratio: AspectRatioWideTallSquare | None = Field(
        default=None, description="Shape that the training clips are brought to."
    )
    number_of_frames: int | None = Field(
        default=None,
        description="Frames of each training clip, a multiple of eight plus one such as 41, 65 or 89; longer clips teach more of the motion and need more memory.",
    )
    resolution: QualityLowToHigh | None = Field(
        default=None,
        description="Size at which the model sees the training clips; higher learns finer detail and needs more memory.",
    )
    validation_aspect_ratio: AspectRatioWideTallSquare | None = Field(
        default=None, description="Shape of the test clips made along the way."
    )
    validation_number_of_frames: int | None = Field(default=None, description="Length of the test clips in frames.")
    validation_resolution: QualityLowToHigh | None = Field(
        default=None, description="Size of the test clips; higher shows more and slows training down."
    )
    debug_dataset: bool | None = Field(
        default=None,
        description="Returns the prepared training data as an archive, so that clips and captions can be checked before a long run.",
    )
    first_frame_conditioning_p: float | None = Field(
        default=None,
        description="How often training shows the first frame, from 0 for never to 1 for always: often helps animating pictures, seldom suits changing videos.",
    )
    frame_rate: int | None = Field(
        default=None, description="Frames a second that the training clips are brought to; LTX-2.3's own rate is 24."
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
    reference_downscale_factor: float | None = Field(
        default=None,
        description="Shrinks the reference video by this factor, so that the LoRA can work from small, coarse references; 1 keeps its size. Sizes before and after must be divisible by 32.",
    )
    reference_temporal_scale_factor: float | None = Field(
        default=None,
        description="Lowers the frame rate of the reference video by this factor, for references with few frames a second; 1 keeps it.",
    )
    stg_scale: float | None = Field(
        default=None,
        description="Strength of guidance in space and time, which steadies validation videos; 1 is advised, zero turns it off.",
    )
    trigger_phrase: str | None = Field(
        default=None, description="Words set before every caption in training, which later call up what was learned."
    )
    validation: list[Ltx23TrainerV2VValidation] = Field(
        default=[], description="Test prompts and inputs that are tried during training to show its progress."
    )
    validation_frame_rate: int | None = Field(
        default=None, description="Frames a second of the test clips; LTX-2.3's own rate is 24."
    )
    validation_negative_prompt: str | None = Field(default=None, description="What the test clips should avoid.")

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef
        audio: AudioRef
        debug_dataset: AssetRef
        video: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
