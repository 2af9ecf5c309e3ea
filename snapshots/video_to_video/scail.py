class Scail(FalNode):
    """
    Animate a picture with a video's movement by SCAIL, whose 3D-consistent poses bear turns and complex moves.
    scail, video-to-video, video, character-animation, pose, multi-character

    Handles several people by a switch, always at 512p; SCAIL-2 reaches 704p and replaces people.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/scail-2.

    Use cases:
    - Make a band photo copy a trio's filmed steps with the multi-character switch
    - Let a poster figure do a pirouette
    - Switch multi-character on for a doubles team's filmed celebration
    - Draft a fencing scene from a drawing at the preset 28 steps
    - Animate a comic figure at the one fixed size, with no resolution to pick
    """

    class Resolution(str, Enum):
        RESOLUTION_512P = "512p"

    endpoint: ClassVar[str] = "fal-ai/scail"
    title: ClassVar[str] = "SCAIL – Character Animation"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "video", "prompt", "multi_character")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="The animated character in words: looks, surroundings and movement. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person or figure that should move; its shape decides between wide and tall.",
    )
    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The clip whose movement is copied."
    )
    multi_character: bool = Field(default=False, description="Carries over the motion of several people at once.")
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_512P,
        description="Size of the video; 512p is the only one, wide or tall after the picture.",
    )
    num_inference_steps: int = Field(
        default=28, ge=2, le=30, description="Denoising steps: more of them take longer and add detail."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
