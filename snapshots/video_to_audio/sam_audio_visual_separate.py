class SamAudioVisualSeparate(FalNode):
    """
    Isolate the sound made by something seen in a video with SAM Audio, pointed out by a mask video and helped by a text hint; target and residual audio come back separately.
    sam-audio, video-to-audio, sound-separation, visual-prompt, mask, isolate-sound

    Use cases:
    - Hear just the violist in a filmed string quartet
    - Mute the street performer behind a masked interviewee
    - Extract one tap dancer's steps from a line of eight
    - Lift a parrot's call from an aviary clip by masking the bird
    - Separate a blender on screen from the cook's explanation
    """

    class Acceleration(str, Enum):
        FAST = "fast"
        BALANCED = "balanced"
        QUALITY = "quality"

    endpoint: ClassVar[str] = "fal-ai/sam-audio/visual-separate"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "mask_video", "prompt", "acceleration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("residual",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video to work from: the clip to edit, extend, measure, imitate or add sound to. MP4 or MOV.",
    )
    mask_video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="mask_video_url",
        description="Mask video with the sounding object in black and everything else in white.",
    )
    prompt: str = Field(
        default="", description="The sound to lift out, in words; helps where the mask alone is unclear."
    )
    reranking_candidates: int = Field(
        default=1,
        ge=1,
        le=4,
        description="How many attempts are made to pick the best from; more are better and dearer.",
    )
    acceleration: Acceleration = Field(
        default=Acceleration.BALANCED, description="Speed against cleanness of the separated sound."
    )
    max_chunk_duration: float = Field(
        default=60.0,
        ge=10,
        le=60,
        description="Longest stretch in seconds done in one go; longer recordings are divided.",
    )
    chunk_overlap: float = Field(
        default=5.0,
        ge=0,
        le=30,
        description="Seconds by which pieces of a long recording overlap, so that no seam is heard.",
    )
    output_format: AudioFormatWavMp3 = Field(
        default=AudioFormatWavMp3.WAV, description="Kind of audio file: wav loses nothing, mp3 is far smaller."
    )

    class OutputType(TypedDict):
        output: AudioRef
        target: AudioRef
        duration: float
        sample_rate: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
