class Ltx2_3QualityExtendVideo(FalNode):
    """
    Lengthen a clip at either end with LTX-2.3 Quality and get it back joined.
    ltx, lightricks, video-to-video, video, extend-video, audio

    Sound for the new part is blended in; about 20 seconds fit at 480p, 11 at 720p, 5 at 1080p. An end picture can be set.

    Use cases:
    - Lengthen a clip to fit a voice-over
    - Add a new beginning to a clip that starts too late
    - Extend a short 480p scene without supplying a LoRA
    - Blend new street sound into a longer filmed walk, no LoRA to load
    - End an extended walk on your own picture without loading weights
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-quality/extend-video"
    title: ClassVar[str] = "LTX-2.3 Quality – Extend Video"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "extend_direction", "num_frames", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip to make longer; it is scaled to the final size and joined with the new part.",
    )
    prompt: str = Field(default="", description="How the clip goes on, or what comes before it when it grows backward.")
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Picture at the far end of the addition: its last frame going forward, its first going backward.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    match_input_fps: bool = Field(default=True, description="Keeps the input video's frame rate instead of a set one.")
    frames_per_second: int = Field(
        default=24, description="Frames a second of the result; counts only while match input fps is off."
    )
    num_context_frames: int = Field(
        default=25,
        description="How many frames of the existing clip the continuation looks back at, rounded down to a multiple of 8 plus 1; more join more smoothly.",
    )
    num_frames: int = Field(
        default=121,
        description="Frames to make, context frames included; the rest is new. At 24 frames a second about 20 seconds fit at 480p, 11 at 720p and 5 at 1080p; a run that asks for more fails.",
    )
    resolution: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the video: a preset shape, your own width and height, or auto for the clip's. A larger size allows a shorter addition.",
    )
    end_image_strength: float = Field(
        default=1.0, description="How firmly the closing picture is met; lower only leans towards it."
    )
    extend_direction: ExtendDirection = Field(
        default=ExtendDirection.FORWARD, description="Whether the video grows past its end or before its beginning."
    )
    generate_audio: bool = Field(
        default=True,
        description="Makes sound for the added part and blends it in at the joint; off keeps the clip's own sound and leaves the addition silent.",
    )
    guidance_scale: float = Field(
        default=1.0,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    negative_prompt: str = Field(
        default="color distortion, overexposure, static, blurry details, subtitles, style, artwork, painting, frame, still, dim overall tone, worst quality, low quality, JPEG compression artifacts, ugly, mutilated, extra fingers, poorly drawn hands, poorly drawn face, deformed, disfigured, malformed limbs, fused fingers, motionless frame, cluttered background, three legs, crowded background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_inference_steps: int = Field(
        default=15, description="Denoising steps, at most 30: more of them take longer and add detail."
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    video_strength: float = Field(
        default=1.0,
        description="How firmly the context frames are held: 1 joins without a break, lower leaves the model freer.",
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How carefully the video file is written: quick and large, or slow and small.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
