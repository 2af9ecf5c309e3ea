class WanV2214bSpeechToVideo(FalNode):
    """
    Turn a still and a recording into a speaking or singing video with Wan 2.2 S2V 14B.
    wan, audio-to-video, video, talking-head, lip-sync, full-body

    Face, body and camera follow sound and prompt, 40 to 120 frames at 480p to 720p; for talk plus action, not just a moving mouth.

    Use cases:
    - Make a singer's photo perform a few bars of a song
    - Let a portrait speak a short voice message
    - Describe gestures and camera moves around a spoken line
    - Let a market seller in a full-body photo shout your recorded call
    - Make a 100-frame title card whose character speaks your recording
    """

    endpoint: ClassVar[str] = "fal-ai/wan/v2.2-14b/speech-to-video"
    title: ClassVar[str] = "Wan 2.2 S2V 14B – Speech to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt", "resolution", "num_frames")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="", description="How the speaker behaves and what is around; the words spoken come from the audio."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_frames: int = Field(
        default=80,
        ge=40,
        le=120,
        multiple_of=4,
        description="Number of frames to make: more of them give a longer clip and cost more.",
    )
    frames_per_second: int | None = Field(
        default=16,
        ge=4,
        le=60,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    resolution: Resolution480p580p720p = Field(
        default=Resolution480p580p720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    num_inference_steps: int = Field(
        default=27, ge=2, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Checks the input for unsafe content before the run; off skips it."
    )
    enable_output_safety_checker: bool = Field(
        default=False, description="Also checks the finished video for unsafe content."
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=1,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    shift: float = Field(
        default=5.0,
        ge=1,
        le=10,
        description="Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.",
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How carefully the video file is written: quick and large, or slow and small.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person or figure that speaks or sings. It is scaled and cropped at the middle where the shape differs.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
