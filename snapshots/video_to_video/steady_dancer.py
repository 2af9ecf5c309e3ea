class SteadyDancer(FalNode):
    """
    Make a person in a photo dance to a driving video with SteadyDancer, holding appearance steady from the first frame.
    steady-dancer, video-to-video, video, dance, pose, character-animation, audio

    480p to 720p, at most 241 frames; copies the driving clip's sound by default. Pose strength and timing are adjustable.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Let the bride's grandmother waltz from a single snapshot
    - Teach a salsa step with a drawn tutor and the teacher's music
    - Put a local baker's photo into a viral shuffle for opening day
    - Try a cheer routine on a team's mascot costume photo
    - Ease pose guidance off so a cape can swing freely
    """

    class Resolution(str, Enum):
        RESOLUTION_480P = "480p"
        RESOLUTION_576P = "576p"
        RESOLUTION_720P = "720p"

    class Acceleration(str, Enum):
        LIGHT = "light"
        MODERATE = "moderate"
        AGGRESSIVE = "aggressive"

    endpoint: ClassVar[str] = "fal-ai/steady-dancer"
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "video", "prompt", "resolution", "pose_guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image of the person or thing that the video is to show.",
    )
    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The clip whose movement is copied."
    )
    prompt: str = Field(
        default="A person dancing with smooth and natural movements.",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="blurred, distorted face, bad anatomy, extra limbs, poorly drawn hands, poorly drawn feet, disfigured, out of frame, duplicate, watermark, signature, text",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    frames_per_second: int | None = Field(
        default=None,
        ge=5,
        le=24,
        description="Playback speed of the video in frames each second; more means smoother motion or a shorter clip.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_576P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    num_inference_steps: int = Field(
        default=6, ge=4, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=1,
        le=6,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    pose_guidance_scale: float = Field(
        default=1.0, ge=0.5, le=3, description="How strictly the given pose is held; higher copies it more exactly."
    )
    shift: float = Field(
        default=5.0,
        ge=1,
        le=10,
        description="Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.",
    )
    pose_guidance_start: float = Field(
        default=0.1, ge=0, le=0.5, description="Share of the run from which the pose is enforced."
    )
    pose_guidance_end: float = Field(
        default=0.4, ge=0.2, le=1, description="Share of the run after which the pose is no longer enforced."
    )
    acceleration: Acceleration = Field(
        default=Acceleration.AGGRESSIVE,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    enable_safety_checker: bool = Field(
        default=False, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; an automatic choice follows the input.",
    )
    num_frames: int | None = Field(
        default=None,
        ge=5,
        le=241,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    preserve_audio: bool = Field(
        default=True, description="Carries the sound of the input over to the result; off returns a silent clip."
    )
    use_turbo: bool = Field(
        default=False, description="Uses fewer, tuned steps for a fast result; your own step settings may be overruled."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        num_frames: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
