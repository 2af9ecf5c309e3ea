class WanVace13b(FalNode):
    """
    Generate controlled video with the small VACE 1.3B on Wan 2.1: depth, pose or inpainting from a source clip, mask and reference images.
    wan-2.1, vace, video-to-video, video, pose, small-model, fast

    480p to 720p and quicker than the 14B; good for tests before the large model.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Test a wire-walker's pose clip on five costumes cheaply
    - Inpaint a moving fish into a masked aquarium corner
    - Sketch depth-based restyles of a museum hallway
    - Find the best reference photo before the 14B render
    - Let a pupil's stick-figure dance lead a cartoon pear
    """

    class Task(str, Enum):
        DEPTH = "depth"
        INPAINTING = "inpainting"
        POSE = "pose"

    endpoint: ClassVar[str] = "fal-ai/wan-vace-1-3b"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "video", "task", "ref_images", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="bright colors, overexposed, static, blurred details, subtitles, style, artwork, painting, picture, still, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, malformed limbs, fused fingers, still picture, cluttered background, three legs, many people in the background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    num_frames: int = Field(
        default=81,
        ge=81,
        le=240,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    frames_per_second: int = Field(
        default=16,
        ge=5,
        le=24,
        description="Playback speed of the video in frames each second; more means smoother motion or a shorter clip.",
    )
    task: Task = Field(default=Task.DEPTH, description="Which of the model's jobs to do.")
    shift: float = Field(
        default=5.0,
        ge=1,
        le=10,
        description="Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    resolution: Resolution480p580p720p = Field(
        default=Resolution480p580p720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    aspect_ratio: AspectRatioAutoWideTall = Field(
        default=AspectRatioAutoWideTall.RATIO_16_9,
        description="Shape of the video as width to height; an automatic choice follows the input.",
    )
    num_inference_steps: int = Field(
        default=30, ge=2, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    mask_video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="mask_video_url",
        description="Video that marks, frame by frame, what is to be changed or removed.",
    )
    mask_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_image_url",
        description="Image that marks where the edit or control applies; the rest stays untouched.",
    )
    ref_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="ref_image_urls",
        description="Images whose subject or look the video should take over.",
    )
    enable_safety_checker: bool = Field(
        default=False, description="Screens the request and the result for unsafe content and holds back what it finds."
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
