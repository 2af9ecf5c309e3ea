class Ltx23TrainerV2T2v(FalNode):
    """
    Train an LTX-2.3 LoRA for text: a character, a style or an effect that prompts alone call up.
    ltx, lightricks, training, lora, text-to-video, character, fine-tuning

    Takes a zip of clips, whose sound is learned too if they have any; tests are prompts. Image to video also trains on first frames.

    Use cases:
    - Train a talking character for a video series
    - Learn a film look from your own footage
    - Train a presenter's face and voice with test clips made from prompts alone
    - Train a house style tested on written scenes when you own no start pictures
    - Train a costume LoRA for text prompts with no first-frame share to set
    """

    class Rank(int, Enum):
        RANK_8 = 8
        RANK_16 = 16
        RANK_32 = 32
        RANK_64 = 64
        RANK_128 = 128

    endpoint: ClassVar[str] = "fal-ai/ltx23-trainer-v2/t2v"
    title: ClassVar[str] = "LTX-2.3 Trainer V2 – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("training_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "training_data",
        "trigger_phrase",
        "number_of_steps",
        "number_of_frames",
        "rank",
    )
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"training_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("lora_file",)}

    training_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="training_data_url",
        description="Zip archive of clips of the subject or style to learn, with captions; fal's page for this trainer gives the layout.",
    )
    auto_scale_input: bool = Field(
        default=False,
        description="Brings training videos to the number of frames and the frame rate that the trainer wants; pictures are not affected.",
    )
    split_input_duration_threshold: float = Field(
        default=30.0, description="Length in seconds above which a training video is divided at its cuts."
    )
    split_input_into_scenes: bool = Field(default=True, description="Divides long training videos into scenes.")
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_1_1, description="Shape that the training clips are brought to."
    )
    number_of_frames: int = Field(
        default=89,
        description="Frames of each training clip, a multiple of eight plus one such as 41, 65 or 89; longer clips teach more of the motion and need more memory.",
    )
    resolution: QualityLowToHigh = Field(
        default=QualityLowToHigh.MEDIUM,
        description="Size at which the model sees the training clips; higher learns finer detail and needs more memory.",
    )
    validation_aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_1_1, description="Shape of the test clips made along the way."
    )
    validation_number_of_frames: int = Field(default=89, description="Length of the test clips in frames.")
    validation_resolution: QualityLowToHigh = Field(
        default=QualityLowToHigh.HIGH, description="Size of the test clips; higher shows more and slows training down."
    )
    audio_normalize: bool = Field(default=True, description="Brings the training sound to an even level.")
    audio_preserve_pitch: bool = Field(
        default=True,
        description="Stretches sound to fit the video without changing its pitch; off cuts it or pads with silence.",
    )
    debug_dataset: bool = Field(
        default=False,
        description="Returns the prepared training data as an archive, so that clips and captions can be checked before a long run.",
    )
    frame_rate: int = Field(
        default=24, description="Frames a second that the training clips are brought to; LTX-2.3's own rate is 24."
    )
    learning_rate: float = Field(
        default=0.0002,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    number_of_steps: int = Field(
        default=2000,
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
    )
    rank: Rank = Field(
        default=Rank.RANK_32,
        description="Capacity of the add-on: higher learns more detail, needs more memory and makes a larger file.",
    )
    stg_scale: float = Field(
        default=1.0,
        description="Strength of guidance in space and time, which steadies validation videos; 1 is advised, zero turns it off.",
    )
    trigger_phrase: str = Field(
        default="", description="Words set before every caption in training, which later call up what was learned."
    )
    validation: list[Ltx23TrainerT2AValidation] = Field(
        default=[], description="Test prompts and inputs that are tried during training to show its progress."
    )
    validation_frame_rate: int = Field(
        default=24, description="Frames a second of the test clips; LTX-2.3's own rate is 24."
    )
    validation_negative_prompt: str = Field(
        default="blurry, out of focus, overexposed, underexposed, low contrast, washed out colors, excessive noise, grainy texture, poor lighting, flickering, motion blur, distorted proportions, unnatural skin tones, deformed facial features, asymmetrical face, missing facial features, extra limbs, disfigured hands, wrong hand count, artifacts around text, inconsistent perspective, camera shake, incorrect depth of field, background too sharp, background clutter, distracting reflections, harsh shadows, inconsistent lighting direction, color banding, cartoonish rendering, 3D CGI look, unrealistic materials, uncanny valley effect, incorrect ethnicity, wrong gender, exaggerated expressions, wrong gaze direction, mismatched lip sync, silent or muted audio, distorted voice, robotic voice, echo, background noise, off-sync audio, incorrect dialogue, added dialogue, repetitive speech, jittery movement, awkward pauses, incorrect timing, unnatural transitions, inconsistent framing, tilted camera, flat lighting, inconsistent tone, cinematic oversaturation, stylized filters, or AI artifacts.",
        description="What the test clips should avoid.",
    )
    with_audio: bool | None = Field(
        default=None,
        description="Trains the clips' sound along with the picture; unset, it depends on whether they have any.",
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef
        audio: AudioRef
        debug_dataset: AssetRef
        video: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
