class Editto(FalNode):
    """
    Edit a video by a plain instruction with Editto, an open model built on Wan VACE.
    editto, wan-vace, video-to-video, video, instruction, video-editing

    From 240p to 720p and up to 241 frames, or matched to the input; needs no mask, has many settings, and can return all frames as a zip.

    Use cases:
    - Turn a summer flyover into a snow scene
    - Make a night scene from daytime footage
    - Draft an instruction edit at 240p before the 720p run
    - Take a lamp post out of a street clip with one written order
    - Recolour a delivery van in a traffic clip by instruction
    """

    endpoint: ClassVar[str] = "fal-ai/editto"
    title: ClassVar[str] = "Editto – Edit Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "resolution", "num_frames", "match_input_num_frames")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(default="", description="The change you want, as an instruction in plain words.")
    negative_prompt: str = Field(
        default="letterboxing, borders, black bars, bright colors, overexposed, static, blurred details, subtitles, style, artwork, painting, picture, still, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, malformed limbs, fused fingers, still picture, cluttered background, three legs, many people in the background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    match_input_num_frames: bool = Field(
        default=False, description="Makes the result as many frames long as the input; off uses a set frame count."
    )
    num_frames: int = Field(
        default=81, ge=17, le=241, description="Number of frames to make; ignored while the input's count is matched."
    )
    match_input_frames_per_second: bool = Field(
        default=False, description="Takes the frame rate over from the input clip; off uses a set rate."
    )
    frames_per_second: int | None = Field(
        default=16, ge=5, le=30, description="Frames a second of the result; ignored while the input's rate is matched."
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
        default=VideoRef(), serialization_alias="video_url", description="Footage to edit by instruction."
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
    return_frames_zip: bool = Field(
        default=False, description="Also hands back all frames as single pictures in a zip archive."
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int
        frames_zip: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
