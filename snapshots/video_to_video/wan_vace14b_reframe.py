class WanVace14bReframe(FalNode):
    """
    Reframe a video to 16:9, 1:1 or 9:16 with VACE 14B on Wan 2.1, filling the added canvas.
    wan-2.1, vace, video-to-video, video, reframe, aspect-ratio

    Length and frame rate follow the input, borders can be trimmed, zoom crops in; the prompt is optional. For many scenes take Long Reframe.

    Use cases:
    - Make a vertical clip of a weather vane fit a widescreen
    - Trim letterbox bars from a trailer and fill the gap
    - Square a standing bass player with no head cut off
    - Zoom in slightly while turning a podcast clip to 9:16
    - Bring a tall waterfall shot to an information desk monitor
    """

    endpoint: ClassVar[str] = "fal-ai/wan-vace-14b/reframe"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "aspect_ratio", "prompt", "zoom_factor", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="letterboxing, borders, black bars, bright colors, overexposed, static, blurred details, subtitles, style, artwork, painting, picture, still, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, malformed limbs, fused fingers, still picture, cluttered background, three legs, many people in the background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    match_input_num_frames: bool = Field(
        default=True,
        description="Makes the result as many frames long as the input; off uses the frame count given here.",
    )
    num_frames: int = Field(
        default=81,
        ge=17,
        le=241,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    match_input_frames_per_second: bool = Field(
        default=True, description="Takes the frame rate over from the input clip; off uses the rate that you set."
    )
    frames_per_second: int | None = Field(
        default=16,
        ge=5,
        le=30,
        description="Playback speed of the video in frames each second; more means smoother motion or a shorter clip.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    resolution: ResolutionAutoTo720p = Field(
        default=ResolutionAutoTo720p.AUTO,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; an automatic choice follows the input.",
    )
    num_inference_steps: int = Field(
        default=30, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=1,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    sampler: WanSampler = Field(
        default=WanSampler.UNIPC,
        description="Procedure that steps from noise to video; each one treats detail a little differently.",
    )
    shift: float = Field(
        default=5.0,
        ge=1,
        le=15,
        description="Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    first_frame: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="first_frame_url",
        description="Image that the video opens with. Left out, the model invents the opening.",
    )
    last_frame: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="last_frame_url",
        description="Image that the video closes with. Left out, the model decides how it ends.",
    )
    enable_safety_checker: bool = Field(
        default=False, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    acceleration: AccelerationLowRegular | None = Field(
        default=AccelerationLowRegular.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How carefully the video file is written: quick and large, or slow and small.",
    )
    num_interpolated_frames: int = Field(
        default=0,
        ge=0,
        le=5,
        description="How many extra frames to invent between two generated ones; none leaves the motion as it is.",
    )
    temporal_downsample_factor: int = Field(
        default=0,
        ge=0,
        le=5,
        description="How strongly frames are skipped before processing and refilled after; zero skips none.",
    )
    enable_auto_downsample: bool = Field(
        default=False,
        description="Thins out the frames of a long clip so that the model can take it, then fills them in again.",
    )
    auto_downsample_min_fps: float = Field(
        default=15.0,
        ge=1,
        le=60,
        description="Lowest frame rate that thinning may reach; raise it for fast motion, lower it for calm clips.",
    )
    interpolator_model: InterpolatorModel = Field(
        default=InterpolatorModel.FILM, description="Method that invents frames in between to smooth the motion."
    )
    transparency_mode: TransparencyMode = Field(
        default=TransparencyMode.CONTENT_AWARE, description="What fills transparent parts of the first and last frame."
    )
    return_frames_zip: bool = Field(
        default=False, description="Also hands back all frames as single pictures in a zip archive."
    )
    zoom_factor: float = Field(
        default=0.0,
        ge=0,
        le=0.9,
        description="Enlarges the clip on its canvas and cuts off the edges; zero leaves it whole, higher crops more.",
    )
    trim_borders: bool = Field(default=True, description="Cuts away plain borders around the input.")

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int
        frames_zip: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
