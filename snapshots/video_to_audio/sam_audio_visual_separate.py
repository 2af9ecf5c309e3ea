class SamAudioVisualSeparate(FalNode):
    """
    Separate the sound of something seen in a video with Meta's SAM Audio.
    sam-audio, video-to-audio, sound-separation, mask, isolate-sound, stem-separation

    A mask video shows what makes the sound and words may help; gives target and rest as two sound files, no picture.

    Use cases:
    - Isolate a speaker's voice in a filmed interview
    - Split a band video into one instrument and the rest
    - Hear just the masked violist of a filmed quartet
    - Take one dancer's steps out of a line by a mask video
    - Part a blender on screen from the cook's voice
    """

    class Acceleration(str, Enum):
        FAST = "fast"
        BALANCED = "balanced"
        QUALITY = "quality"

    endpoint: ClassVar[str] = "fal-ai/sam-audio/visual-separate"
    title: ClassVar[str] = "SAM Audio – Separate by Video Mask"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "mask_video", "prompt", "acceleration")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"video": {"formats": ["mov", "mp4"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("residual",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video in which the object that makes the sound can be seen. MP4 or MOV.",
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
