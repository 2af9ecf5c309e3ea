class Scail2(FalNode):
    """
    Animate a character picture by a driving video, or swap it in for the filmed subject, with SCAIL-2.
    scail, video-to-video, video, character-animation, character-replacement, motion-transfer

    For one or several people or an animal, at 512p or 704p; mask and pose videos come out as well.

    Use cases:
    - Make a game character perform a filmed dance
    - Replace an actor by a character in the same scene
    - Drive a figure by an animal's filmed movement
    - Switch to a pose skeleton for difficult footage
    - Finish a character clip at 704p
    """

    class Resolution(str, Enum):
        RESOLUTION_512P = "512p"
        RESOLUTION_704P = "704p"

    class DrivingType(str, Enum):
        END_TO_END = "end_to_end"
        POSE = "pose"

    class Mode(str, Enum):
        ANIMATION = "animation"
        REPLACEMENT = "replacement"

    class SubjectType(str, Enum):
        HUMAN = "human"
        ANIMAL = "animal"

    endpoint: ClassVar[str] = "fal-ai/scail-2"
    title: ClassVar[str] = "SCAIL-2 – Character Animation"
    _required: ClassVar[tuple[str, ...]] = ("image", "video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "video", "prompt", "mode", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the character that should move or replace the filmed subject; its shape decides between wide and tall.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip with the movement to copy: one or several people, or an animal.",
    )
    prompt: str = Field(
        default="",
        description="The finished video in words: the character, the surroundings and what happens. Concrete words get closest.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_512P,
        description="Size of the video: 512p is 896x512 pixels, 704p 1280x704, turned upright when the reference picture is.",
    )
    driving_type: DrivingType = Field(
        default=DrivingType.END_TO_END,
        description="How motion is read: end_to_end from the masked video, the sturdier way, or pose from a skeleton drawn first.",
    )
    guidance_scale: float = Field(
        default=5.0,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    mode: Mode = Field(
        default=Mode.ANIMATION,
        description="Animation moves the character with the filmed motion; replacement puts it into the filmed scene.",
    )
    num_inference_steps: int = Field(
        default=40, description="Denoising steps: more of them take longer and add detail."
    )
    shift: float = Field(
        default=3.0,
        description="Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail. 3 is advised at 512p.",
    )
    subject_type: SubjectType = Field(
        default=SubjectType.HUMAN,
        description="What the driving video shows; animal makes the mask look for something other than people.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        preprocessing_mask_video: VideoRef
        preprocessing_video: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
