class Ltx2_3QualityHdr(FalNode):
    """
    Lift ordinary footage into HDR with LTX-2.3 Quality.
    ltx, lightricks, video-to-video, video, hdr, exr, color-grading

    Takes an SDR clip and a prompt; gives a zip of 16-bit EXR frames for grading and an MP4 preview, made at up to about 720p.

    Use cases:
    - Turn a phone clip into HDR for a colour grade
    - Prepare stock footage for an HDR delivery
    - Get EXR frames of camera footage without supplying a LoRA
    - Lift a client's sunset clip to HDR with no LoRA to load
    - Hand a colourist 16-bit frames of a shot as filmed, no style weights
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-quality/hdr"
    title: ClassVar[str] = "LTX-2.3 Quality – HDR"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "resolution", "num_frames")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "resolution": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("exr_frames_url",)}

    prompt: str = Field(default="", description="What the footage shows, to guide the conversion.")
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Ordinary footage in standard dynamic range (SDR) to lift into HDR.",
    )
    num_frames: int = Field(
        default=121, ge=9, le=481, description="Number of frames to make: more of them give a longer clip."
    )
    resolution: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the result: a preset shape, your own width and height, or auto for the clip's. The shorter side ends at 704 pixels; what is larger is scaled down in the same shape.",
    )
    frames_per_second: float = Field(
        default=24.0,
        ge=1,
        le=60,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    num_inference_steps: int = Field(
        default=15, ge=8, le=30, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=1,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    generate_audio: bool = Field(
        default=True, description="Puts sound into the preview video; off gives it without a sound track."
    )
    negative_prompt: str = Field(
        default="color distortion, overexposure, static, blurry details, subtitles, style, artwork, painting, frame, still, dim overall tone, worst quality, low quality, JPEG compression artifacts, ugly, mutilated, extra fingers, poorly drawn hands, poorly drawn face, deformed, disfigured, malformed limbs, fused fingers, motionless frame, cluttered background, three legs, crowded background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How carefully the video file is written: quick and large, or slow and small.",
    )

    class OutputType(TypedDict):
        output: AssetRef
        preview_video: VideoRef
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
