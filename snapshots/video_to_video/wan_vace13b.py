class WanVace13b(FalNode):
    """
    Generate controlled video with the small VACE 1.3B on Wan 2.1, by depth, pose or mask.
    wan, vace, video-to-video, video, pose, inpainting, small-model

    Takes a prompt with footage, mask and reference pictures as needed; silent, 480p to 720p, lighter than VACE 14B.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/wan-vace-14b.

    Use cases:
    - Draft costumes over one pose clip
    - Sketch depth-based restyles of a showroom
    - Test a mask on the light 1.3B model before the 14B render
    - Let a stick-figure dance lead a cartoon character
    - Try reference photos in quick 1.3B clips and keep the best
    """

    class Task(str, Enum):
        DEPTH = "depth"
        INPAINTING = "inpainting"
        POSE = "pose"

    endpoint: ClassVar[str] = "fal-ai/wan-vace-1-3b"
    title: ClassVar[str] = "Wan 2.1 VACE 1.3B – Controlled Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "video", "task", "ref_images", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show: a description, not an instruction. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="bright colors, overexposed, static, blurred details, subtitles, style, artwork, painting, picture, still, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, malformed limbs, fused fingers, still picture, cluttered background, three legs, many people in the background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_frames: int = Field(
        default=81,
        ge=81,
        le=240,
        description="Number of frames to make from reference pictures alone; with a video or mask video, its length counts instead, up to 241 frames.",
    )
    frames_per_second: int = Field(
        default=16,
        ge=5,
        le=24,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    task: Task = Field(
        default=Task.DEPTH,
        description="What the footage is for: depth keeps its layout, pose its movement, inpainting changes a masked part.",
    )
    shift: float = Field(
        default=5.0,
        ge=1,
        le=10,
        description="Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    resolution: Resolution480p580p720p = Field(
        default=Resolution480p580p720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    aspect_ratio: AspectRatioAutoWideTall = Field(
        default=AspectRatioAutoWideTall.RATIO_16_9,
        description="Shape of the video as width to height; auto works it out from the input.",
    )
    num_inference_steps: int = Field(
        default=30, ge=2, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage that guides the new video, by its depth, its poses or around its masked part.",
    )
    mask_video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="mask_video_url",
        description="Video that marks, frame by frame, the part to repaint; ignored when a mask picture is given.",
    )
    mask_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_image_url",
        description="Picture that marks the part to repaint; a mask video is made from it, and one of your own is then ignored.",
    )
    ref_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="ref_image_urls",
        description="Pictures whose subject or look the video should take over.",
    )
    enable_safety_checker: bool = Field(
        default=False, description="Turns fal's check for unsafe content on; off skips it."
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    preprocess: bool = Field(
        default=False,
        description="Turns ordinary footage into the control video of the chosen task; leave off if it is one already.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
