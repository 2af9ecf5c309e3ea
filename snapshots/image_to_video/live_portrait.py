class LivePortrait(FalNode):
    """
    Transfer the expressions of a filmed face to a portrait with LivePortrait.
    liveportrait, image-to-video, video, expression-transfer, portrait, face-animation, driving-video

    Sliders then adjust smile, blink, gaze, mouth and head turn; a video drives it, not a prompt. The image sibling gives a still.

    Use cases:
    - Animate an old portrait with a filmed expression
    - Act out a mascot's face with your own
    - Add half a smile to a portrait that follows a filmed face
    - Turn the head of an animated portrait by up to 45 degrees
    - Turn the gaze of an animated portrait to the side by degrees
    """

    endpoint: ClassVar[str] = "fal-ai/live-portrait"
    title: ClassVar[str] = "LivePortrait – Image and Video to Video"
    _required: ClassVar[tuple[str, ...]] = ("video", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "video",
        "smile",
        "flag_lip_retargeting",
        "flag_eye_retargeting",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage of a face; its expressions and head movement are transferred to the portrait.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The portrait whose face is to be brought to life, well visible and from the front.",
    )
    blink: float = Field(default=0.0, ge=-30, le=30, description="Closes or opens the eyes; the sign decides which.")
    eyebrow: float = Field(
        default=0.0, ge=-30, le=30, description="Raises the brows, or lowers them with negative values."
    )
    wink: float = Field(default=0.0, ge=0, le=25, description="Closes one eye only; higher closes it further.")
    pupil_x: float = Field(
        default=0.0, ge=-45, le=45, description="Turns the gaze to the side; zero leaves it straight."
    )
    pupil_y: float = Field(default=0.0, ge=-45, le=45, description="Turns the gaze up or down; zero leaves it level.")
    aaa: float = Field(default=0.0, ge=-200, le=200, description="Opens the mouth as when saying a long A.")
    eee: float = Field(default=0.0, ge=-40, le=40, description="Draws the mouth wide as for a long E.")
    woo: float = Field(default=0.0, ge=-100, le=100, description="Rounds the lips as for a long O.")
    smile: float = Field(
        default=0.0, ge=-2, le=2, description="Lifts the corners of the mouth, or drops them with negative values."
    )
    flag_lip_zero: bool = Field(
        default=True,
        description="Closes the mouth before the motion begins; counts only while eye and lip retargeting are off.",
    )
    rotate_pitch: float = Field(default=0.0, ge=-45, le=45, description="Nods the head up or down, in degrees.")
    rotate_yaw: float = Field(
        default=0.0, ge=-45, le=45, description="Turns the head to the left or right, in degrees."
    )
    rotate_roll: float = Field(default=0.0, ge=-45, le=45, description="Tilts the head towards a shoulder, in degrees.")
    flag_eye_retargeting: bool = Field(
        default=False, description="Carries the opening of the eyes over from the driving video."
    )
    flag_lip_retargeting: bool = Field(
        default=False, description="Carries the opening of the lips over from the driving video."
    )
    flag_stitching: bool = Field(default=True, description="Fits the moving head neatly to neck and shoulders.")
    flag_relative: bool = Field(
        default=True, description="Carries over only changes of expression instead of the exact pose."
    )
    flag_pasteback: bool = Field(
        default=True, description="Puts the animated face back into the whole picture; off returns just the crop."
    )
    flag_do_crop: bool = Field(default=True, description="Cuts the portrait down to the face before animating.")
    flag_do_rot: bool = Field(
        default=True, description="Also sets the cropped face upright; works only with flag_do_crop on."
    )
    dsize: int = Field(
        default=512, description="Edge length in pixels of the animated portrait; larger is finer and slower."
    )
    scale: float = Field(
        default=2.3, description="Size of the crop around the face. Larger takes in more of the surroundings."
    )
    vx_ratio: float = Field(default=0.0, description="Shifts the face crop sideways.")
    vy_ratio: float = Field(
        default=-0.125, description="Shifts the face crop up with positive values, down with negative ones."
    )
    batch_size: int = Field(
        default=32, description="Frames processed at once. Larger runs faster and needs more memory."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Checks the portrait before the run, also for whether it shows a face."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
