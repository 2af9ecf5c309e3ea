class WanV225bImageToVideo(FalNode):
    """
    Animate an image with Wan 2.2's compact 5B model: 17 to 161 frames at 24 fps, 580p or 720p, with FILM or RIFE interpolation built in, silent.
    wan, image-to-video, video, wan-2.2, 5b, 720p, interpolation

    Lighter than A14B, without an end frame or LoRAs.

    Use cases:
    - Drift jellyfish through an aquarium ticket image at native 24 fps
    - Check whether the small model can handle a trotting pony
    - Slow a pouring syrup photo by interpolating four extra frames
    - Animate a telescope club's comet sketch on a small budget
    - Bob a row of moored dinghies for a marina's page header
    """

    class Resolution(str, Enum):
        RESOLUTION_580P = "580p"
        RESOLUTION_720P = "720p"

    endpoint: ClassVar[str] = "fal-ai/wan/v2.2-5b/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "num_frames", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    num_frames: int = Field(
        default=81,
        ge=17,
        le=161,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    frames_per_second: int | None = Field(
        default=24,
        ge=4,
        le=60,
        description="Playback speed of the video in frames each second; more means smoother motion or a shorter clip.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; auto takes it from the image.",
    )
    num_inference_steps: int = Field(
        default=40, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    enable_output_safety_checker: bool = Field(
        default=False, description="Also checks the finished video for unsafe content."
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=1,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    shift: float = Field(
        default=5.0,
        ge=1,
        le=10,
        description="Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.",
    )
    interpolator_model: OptionalInterpolatorModel = Field(
        default=OptionalInterpolatorModel.FILM,
        description="Method that invents frames in between to smooth the motion.",
    )
    num_interpolated_frames: int = Field(
        default=0,
        ge=0,
        le=4,
        description="How many extra frames to invent between two generated ones; none leaves the motion as it is.",
    )
    adjust_fps_for_interpolation: bool = Field(
        default=True,
        description="Raises the frame rate along with the invented frames, so that the speed of motion stays the same.",
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
        output: VideoRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
