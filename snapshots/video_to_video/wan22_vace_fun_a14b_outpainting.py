class Wan22VaceFunA14bOutpainting(FalNode):
    """
    Paint new scenery around a video with Wan 2.2 VACE Fun A14B, on the sides you choose.
    wan, vace, video-to-video, video, outpainting, expand, uncrop

    Takes footage, a prompt and a share to add at left, right, top or bottom; up to 241 silent frames at 720p. Reframe asks for a shape instead.

    Use cases:
    - Give a tightly cropped interview more room at the sides
    - Widen old 4:3 footage for a documentary
    - Add headroom above a presenter without touching the sides
    - Make room on the right of a product shot for a caption
    - Paint a floor under a dancer whose feet were cut off
    """

    endpoint: ClassVar[str] = "fal-ai/wan-22-vace-fun-a14b/outpainting"
    title: ClassVar[str] = "Wan 2.2 VACE Fun A14B – Outpainting"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "expand_left", "expand_right", "expand_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="The whole scene in words, with what should appear beyond the old borders. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="letterboxing, borders, black bars, bright colors, overexposed, static, blurred details, subtitles, style, artwork, painting, picture, still, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, malformed limbs, fused fingers, still picture, cluttered background, three legs, many people in the background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    match_input_num_frames: bool = Field(
        default=False, description="Makes the result as many frames long as the input; off uses a set frame count."
    )
    num_frames: int = Field(
        default=81,
        ge=17,
        le=241,
        description="Number of frames to make; not used while the frame count of the input is matched.",
    )
    match_input_frames_per_second: bool = Field(
        default=False, description="Takes the frame rate over from the input clip; off uses a set rate."
    )
    frames_per_second: int | None = Field(
        default=16, ge=5, le=30, description="Frame rate of the video; ignored while the rate of the input is matched."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    resolution: ResolutionAutoTo720p = Field(
        default=ResolutionAutoTo720p.AUTO,
        description="Size of the video; auto goes by the input, higher is sharper and takes longer.",
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; auto works it out from the input.",
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
        default=VideoRef(), serialization_alias="video_url", description="Footage whose edges are to be extended."
    )
    ref_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="ref_image_urls",
        description="Pictures of the subject or look that the added scenery should take over.",
    )
    first_frame: ImageRef = Field(
        default=ImageRef(), serialization_alias="first_frame_url", description="Picture that the video opens with."
    )
    last_frame: ImageRef = Field(
        default=ImageRef(), serialization_alias="last_frame_url", description="Picture that the video closes with."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Turns fal's check for unsafe content on; off skips it."
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
        description="How many extra frames are invented between two generated ones; 0 invents none.",
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
        default=InterpolatorModel.FILM,
        description="Method that invents frames in between to smooth the motion: rife is quick, film copes better with large movements.",
    )
    transparency_mode: TransparencyMode = Field(
        default=TransparencyMode.CONTENT_AWARE, description="What fills transparent parts of the first and last frame."
    )
    return_frames_zip: bool = Field(
        default=False, description="Also hands back all frames as single pictures in a zip archive."
    )
    expand_left: bool = Field(default=False, description="Whether new scenery is painted to the left of the frame.")
    expand_right: bool = Field(default=False, description="Whether new scenery is painted to the right of the frame.")
    expand_top: bool = Field(default=False, description="Whether new scenery is painted above the frame.")
    expand_bottom: bool = Field(default=False, description="Whether new scenery is painted below the frame.")
    expand_ratio: float = Field(
        default=0.25, ge=0, le=1, description="How much is added on each chosen side, as a share of the original size."
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int
        frames_zip: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
