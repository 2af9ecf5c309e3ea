class WanV2214bSpeechToVideo(FalNode):
    """
    Bring a still to life from speech with Wan 2.2 S2V 14B: face, body and camera respond to audio and prompt, at 480p, 580p or 720p and 40 to 120 frames.
    wan-2.2, audio-to-video, speech-to-video, talking-head, lip-sync, 14b

    Use cases:
    - Film a street preacher's gestures from a still and a sermon snippet
    - Let an opera singer's photo phrase five bars with her whole body
    - Make a market crier in a tavern painting shout the offers
    - Animate a footballer's trading card with his post-match quote
    - Create a tracking shot of a soldier reading a letter home
    """

    endpoint: ClassVar[str] = "fal-ai/wan/v2.2-14b/speech-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt", "resolution", "num_frames")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="", description="How the speaker behaves and what is around; the words spoken come from the audio."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the result: objects, flaws, colours or sounds. Empty means nothing is ruled out.",
    )
    num_frames: int = Field(
        default=80,
        ge=40,
        le=120,
        multiple_of=4,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    frames_per_second: int | None = Field(
        default=16,
        ge=4,
        le=60,
        description="Playback speed of the video in frames each second; more means smoother motion or a shorter clip.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    resolution: Resolution480p580p720p = Field(
        default=Resolution480p580p720p.RESOLUTION_480P,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
    )
    num_inference_steps: int = Field(
        default=27, ge=2, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    enable_output_safety_checker: bool = Field(
        default=False, description="Also checks the finished video for unsafe content."
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=1,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
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
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
