class SteadyDancer(FalNode):
    """
    Make the person in a photo dance after a driving video with SteadyDancer, true to the photo's first look.
    steady-dancer, video-to-video, video, dance, pose, character-animation

    480p to 720p, at most 241 frames, with the clip's sound copied over; pose strength and span can be set.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Put a shop owner's photo into a viral dance
    - Animate a mascot photo with a cheer routine
    - Keep the music of the dance clip in the result
    - End the pose guidance early so that a dancer's cape swings freely
    - Draft a dance in six steps with turbo
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
    title: ClassVar[str] = "SteadyDancer – Dance Transfer"
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "video", "prompt", "resolution", "pose_guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Photo of the person or figure that should dance; its look is kept. If none is given, fal takes a sample picture.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The clip whose movement is copied; if none is given, fal takes a sample clip.",
    )
    prompt: str = Field(
        default="A person dancing with smooth and natural movements.",
        description="The animated character in words: looks, surroundings and movement. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="blurred, distorted face, bad anatomy, extra limbs, poorly drawn hands, poorly drawn feet, disfigured, out of frame, duplicate, watermark, signature, text",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    frames_per_second: int | None = Field(
        default=None, ge=5, le=24, description="Frames a second of the result; unset keeps those of the driving video."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_576P, description="Size of the video; higher is sharper and takes longer."
    )
    num_inference_steps: int = Field(
        default=6, ge=4, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=1,
        le=6,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
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
        default=False, description="Turns fal's check for unsafe content on; off skips it."
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; auto takes that of the reference photo.",
    )
    num_frames: int | None = Field(
        default=None,
        ge=5,
        le=241,
        description="Number of frames; unset takes those of the driving video. It is brought to a multiple of four plus one.",
    )
    preserve_audio: bool = Field(
        default=True, description="Copies the sound of the driving video into the result; off returns a silent clip."
    )
    use_turbo: bool = Field(
        default=False,
        description="Sets six steps and a guidance of 1 with the LightX2V LoRA, whatever is entered for them.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        num_frames: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
