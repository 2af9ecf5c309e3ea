class Ltx2_3_22bDistilledAudioToVideo(FalNode):
    """
    fal-ai/ltx-2.3-22b/distilled/audio-to-video on fal.ai: its words are not written yet.
    fal, audio-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-22b/distilled/audio-to-video"
    title: ClassVar[str] = "LTX-2.3 22B Distilled Audio to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "image", "end_image", "enable_prompt_expansion")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "video_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Image on which the video should end. Left out, the ending is open.",
    )
    match_audio_length: bool = Field(
        default=True, description="Makes the video as long as the sound; off uses the set number of frames."
    )
    num_frames: int = Field(
        default=121,
        ge=9,
        le=481,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    video_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.LANDSCAPE_16_9,
        description="Size of the video: a preset shape or your own width and height in pixels.",
    )
    use_multiscale: bool = Field(
        default=True,
        description="Makes a small version first and uses it as a guide for the full one, which holds together better.",
    )
    fps: float = Field(
        default=24.0,
        ge=1,
        le=60,
        description="Frames per second; higher looks smoother and makes the same number of frames shorter.",
    )
    scheduler: Ltx2Scheduler = Field(
        default=Ltx2Scheduler.LTX2,
        description="Recipe by which the noise is taken away; changes texture and how many steps are needed.",
    )
    acceleration: AccelerationFourLevels = Field(
        default=AccelerationFourLevels.NONE,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    camera_lora: CameraLora = Field(
        default=CameraLora.NONE, description="Ready-made camera move, more reliable than asking for it in the prompt."
    )
    camera_lora_scale: float = Field(
        default=1.0, ge=0, le=1, description="How pronounced the chosen camera move is; higher is stronger."
    )
    negative_prompt: str = Field(
        default="news broadcast, 3d animation, computer graphics, pc game, console game, video game, cartoon, childish, watermark, logo, text, on screen text, subtitles, titles, signature, slowmo, static",
        description="What should stay out of the result: objects, flaws, colours or sounds. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    video_output_type: VideoOutputType = Field(
        default=VideoOutputType.X264_MP4, description="Container and codec of the video; some keep transparency."
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How carefully the video file is written: quick and large, or slow and small.",
    )
    distill_lora_second_pass_scale: float = Field(default=0.5, ge=0, le=1)
    image_strength: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="How firmly the input picture is kept; lower lets the model depart from it.",
    )
    end_image_strength: float = Field(
        default=1.0, ge=0, le=1, description="How firmly the closing picture is met; lower only leans towards it."
    )
    audio_strength: float = Field(
        default=1.0, ge=0, le=1, description="How exactly the given sound is kept; lower lets the model reshape it."
    )
    preprocess_audio: bool = Field(
        default=True, description="Prepares the sound before it drives the video, which usually follows it better."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
