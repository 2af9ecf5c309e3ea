class Ltx2_3QualityReferenceVideoToVideo(FalNode):
    """
    Film a new clip along a reference video with LTX-2.3 Quality, up to about 720p.
    ltx, lightricks, video-to-video, video, reference-video, controlnet, keyframes

    Looks can be set by start, middle and end pictures, and a depth, edge or pose video of your own can steer it; 22B has no middle picture and no separate control video.

    Use cases:
    - Transfer an actor's motion to a designed character
    - Restyle a filmed walk-through of a flat
    - Drive a shot with a depth render from your 3D program before any style is trained
    - Redress a stand-in's performance by start, middle and end pictures, without a LoRA file
    - Turn a phone video of a walk into a film scene with no weights to upload
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-quality/reference-video-to-video"
    title: ClassVar[str] = "LTX-2.3 Quality – Reference Video to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "image", "control_video", "video_strength")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "resolution": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show: a description, not an instruction. Concrete words get closest.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Reference clip that supplies motion and structure.",
    )
    control_video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="control_video_url",
        description="Ready-made depth, edge or pose video; used in place of the built-in estimate when skip control preprocess is on.",
    )
    skip_control_preprocess: bool = Field(
        default=False,
        description="Takes the control video as it is instead of estimating depth, edges or pose. Needs a control video; resolution is then ignored.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that sets style or character; a middle or end image works only beside it.",
    )
    video_strength: float = Field(
        default=0.6,
        ge=0,
        le=1,
        description="How firmly the motion and structure of the reference are followed; lower leaves the model freer.",
    )
    num_frames: int = Field(
        default=121, ge=9, le=481, description="Number of frames to make: more of them give a longer clip."
    )
    resolution: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the video: a preset shape, your own width and height, or auto, which is small. The shorter side ends at 704 pixels. Ignored while skip control preprocess is on.",
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
        default=True, description="Puts sound into the returned video; off gives it without a sound track."
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
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Picture that sets the look at the end of the clip, for a camera that arrives elsewhere; works only with image.",
    )
    mid_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mid_image_url",
        description="Picture that sets the look around the middle of the clip, for a camera that travels; works only with image.",
    )
    preserve_original_video: bool = Field(
        default=False,
        description="Starts from the pixels of the input video while the control video steers. Needs skip control preprocess and a control video.",
    )
    strength: float = Field(
        default=1.0,
        description="With preserve original video: lower keeps more of the input's pixels, 1 makes all of it new. Otherwise it only shortens the denoising.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
