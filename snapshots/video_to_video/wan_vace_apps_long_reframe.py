class WanVaceAppsLongReframe(FalNode):
    """
    Reshape a whole film with cuts to 16:9, 1:1 or 9:16, scene by scene, with Wan 2.1 VACE.
    wan, vace, video-to-video, video, reframe, long-video, scene-detection

    Takes a video and a cut threshold, paints what each new frame lacks and joins the scenes again; the 14B reframer is for single shots.

    Use cases:
    - Turn a finished YouTube video into a vertical version, scene by scene
    - Bring a 4:3 news report with many cuts to widescreen
    - Reshape an event aftermovie cut by cut for portrait screens
    - Lower the threshold for a film with soft dissolves
    - Make a whole recipe episode square in one run
    """

    endpoint: ClassVar[str] = "fal-ai/wan-vace-apps/long-reframe"
    title: ClassVar[str] = "Wan 2.1 VACE – Long Reframe"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "aspect_ratio", "scene_threshold", "resolution", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(default="", description="What should appear in the painted areas; optional for reframing.")
    negative_prompt: str = Field(
        default="letterboxing, borders, black bars, bright colors, overexposed, static, blurred details, subtitles, style, artwork, painting, picture, still, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, malformed limbs, fused fingers, still picture, cluttered background, three legs, many people in the background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    resolution: ResolutionAutoTo720p = Field(
        default=ResolutionAutoTo720p.AUTO,
        description="Size of the video; auto goes by the clip, higher is sharper and takes longer.",
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; auto takes that of the clip.",
    )
    num_inference_steps: int = Field(
        default=30, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=1,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
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
        description="The edited film, with its cuts, that should get another shape.",
    )
    enable_safety_checker: bool = Field(
        default=False, description="Turns fal's check for unsafe content on; off skips it."
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
    enable_auto_downsample: bool = Field(
        default=True,
        description="Thins out the frames of a long clip so that the model can take it, then fills them in again.",
    )
    auto_downsample_min_fps: float = Field(
        default=6.0,
        ge=1,
        le=60,
        description="Lowest frame rate that thinning may reach; raise it for fast motion, lower it for calm clips.",
    )
    interpolator_model: InterpolatorModel = Field(
        default=InterpolatorModel.FILM,
        description="Method that invents frames in between to smooth the motion: rife is quick, film copes better with large movements.",
    )
    transparency_mode: TransparencyMode = Field(
        default=TransparencyMode.CONTENT_AWARE, description="What fills transparent parts of the first and last frame."
    )
    return_frames_zip: bool = Field(
        default=False,
        description="Asks for all frames in a zip archive as well; this node itself hands back the video only.",
    )
    zoom_factor: float = Field(
        default=0.0,
        ge=0,
        le=0.9,
        description="Enlarges the clip on its canvas and cuts off the edges; zero leaves it whole, higher crops more.",
    )
    trim_borders: bool = Field(default=True, description="Cuts away plain borders around the input.")
    scene_threshold: float = Field(
        default=30.0, ge=0, le=100, description="How strong a change counts as a cut; lower finds more scenes."
    )
    paste_back: bool = Field(default=True, description="Puts each reframed scene back into the full video.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
